package nl.natuurpeil.monitoring.intake.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list.
 *
 * @param group such as {@code CHEMS}
 * @param cas number of the Chemical Abstracts Service
 * @param validFrom first day it may be used for; none when it always could
 * @param validTo last day it may be used for; none when it has no end
 */
public record VocabularyEntry(
        String code,
        String description,
        @Nullable String group,
        @Nullable String cas,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Returns one entry for a code that is in a list twice: it is valid from the first day of both to the last. */
    VocabularyEntry with(VocabularyEntry other) {
        var from = validFrom == null || other.validFrom == null
                ? null
                : validFrom.isBefore(other.validFrom) ? validFrom : other.validFrom;
        var to = validTo == null || other.validTo == null
                ? null
                : validTo.isAfter(other.validTo) ? validTo : other.validTo;
        return new VocabularyEntry(code, description, group, cas, from, to);
    }
}
