package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.time.LocalDate;
import java.util.Optional;
import nl.natuurpeil.policy.content.domain.Label;

/** What a later value is compared with. */
public sealed interface Baseline {

    /** The value of a calendar year. */
    record Year(int year) implements Baseline {
        public Year {
            unless(year >= 1900 && year <= 2200, "the baseline year can't be " + year);
        }
    }

    /** The value at a date. */
    record Date(LocalDate date) implements Baseline {}

    /** An index that is 100 at a date; which year's figure stands for it is up to the index publisher. */
    record IndexHundredAt(LocalDate date) implements Baseline {}

    /** A quantity that a plan or an earlier decision fixes. */
    record SetInPlan(Label what) implements Baseline {}

    /** Last day the baseline is about; none when a plan has yet to say. */
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case Year baseline -> Optional.of(LocalDate.of(baseline.year(), 12, 31));
            case Date baseline -> Optional.of(baseline.date());
            case IndexHundredAt baseline -> Optional.of(baseline.date());
            case SetInPlan _ -> Optional.empty();
        };
    }

    /** Refuses a day of reckoning that is not after the baseline. */
    default void mustPrecede(LocalDate day) {
        lastDay()
                .ifPresent(
                        last -> unless(last.isBefore(day), day + " must come after the baseline, which ends " + last));
    }
}
