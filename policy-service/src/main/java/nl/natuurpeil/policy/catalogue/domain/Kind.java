package nl.natuurpeil.policy.catalogue.domain;

import java.util.Locale;

/** The kinds of records, in the order in which they are loaded and told of. */
public enum Kind {
    INSTRUMENT,
    PROVISION,
    INDICATOR,
    ACTOR,
    CONDITION,
    LANDSCAPE_TYPE,
    MEASURE,
    OBLIGATION,
    LINKAGE,
    BOTTLENECK,
    PRACTICE,
    STEP_PLAN,
    NORM,
    REMARK;

    /** The kind as it stands in event ids, addresses and sentences, such as {@code landscape-type}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
