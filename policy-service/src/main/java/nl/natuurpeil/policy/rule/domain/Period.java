package nl.natuurpeil.policy.rule.domain;

import java.time.LocalDate;
import nl.natuurpeil.policy.content.domain.ImpossibleContent;

/** A stretch of days, first and last included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        ImpossibleContent.unless(
                from.isBefore(to), "the period from " + from + " to " + to + " must not end before it begins");
    }
}
