package nl.natuurpeil.policy.rule.domain;

import java.time.LocalDate;

/** What a later value is compared with. */
public sealed interface Baseline {

    /** The value of a calendar year. */
    record Year(int year) implements Baseline {
        public Year {
            ImpossibleContent.unless(year >= 1900 && year <= 2200, "the baseline year can't be " + year);
        }
    }

    /** The value at a date. */
    record Date(LocalDate date) implements Baseline {}

    /** An index that is 100 at a date; which year's figure stands for it is up to the index publisher. */
    record IndexHundredAt(LocalDate date) implements Baseline {}

    /** Last day the baseline is about; nothing due can come earlier. */
    default LocalDate lastDay() {
        return switch (this) {
            case Year baseline -> LocalDate.of(baseline.year(), 12, 31);
            case Date baseline -> baseline.date();
            case IndexHundredAt baseline -> baseline.date();
        };
    }
}
