package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;

/** What a later value is compared with. */
public sealed interface Baseline {

    /** The value of a calendar year. */
    record OfYear(int year) implements Baseline {}

    /** The value of the period a date lies in. */
    record AtDate(LocalDate date) implements Baseline {}

    /** A quantity that a plan or an earlier decision fixes; not known here, so nothing can be compared with it. */
    record SetInPlan(Label what) implements Baseline {}
}
