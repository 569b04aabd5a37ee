package nl.natuurpeil.policy.rule.domain;

/** On which side of a value it must stay; the value itself passes. */
public enum Operator {
    AT_LEAST,
    AT_MOST
}
