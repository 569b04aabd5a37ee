package nl.natuurpeil.policy.rule.domain;

/** Who chooses which of several obligations count: the Member State, or the law, which then demands all of them. */
public enum ChosenBy {
    MEMBER_STATE,
    LAW
}
