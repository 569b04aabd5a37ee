package nl.natuurpeil.policy.catalogue.domain;

import java.util.Locale;

/** The kinds of records, in the order in which one refers to another. */
public enum Kind {
    INSTRUMENT,
    PROVISION,
    INDICATOR,
    OBLIGATION;

    /** The kind as it stands in event ids and sentences, such as {@code obligation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
