package nl.natuurpeil.assessment.verdict.domain;

/** Owed in this area by law, or only held against the same yardstick. */
public enum Standing {
    OWED,
    INDICATIVE
}
