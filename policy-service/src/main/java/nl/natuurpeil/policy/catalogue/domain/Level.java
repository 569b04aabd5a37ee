package nl.natuurpeil.policy.catalogue.domain;

/** At which level of government an instrument is made. */
public enum Level {
    GLOBAL,
    EUROPEAN,
    NATIONAL,
    SUBNATIONAL
}
