package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.rule.domain.Baseline;
import nl.natuurpeil.policy.rule.domain.Period;

/** Reads what a value is compared with, and over which period. */
final class BaselineReader {

    private BaselineReader() {}

    private enum Kind {
        YEAR,
        DATE,
        INDEX_100_AT,
        SET_IN_PLAN
    }

    static Optional<? extends Baseline> baseline(YamlObject source) {
        return source.required("kind").oneOf(Kind.class).flatMap(kind -> switch (kind) {
            case YEAR -> year(source);
            case DATE -> date(source);
            case INDEX_100_AT -> indexHundredAt(source);
            case SET_IN_PLAN -> setInPlan(source);
        });
    }

    static Optional<Period> period(YamlObject source) {
        var from = source.required("from").date();
        var to = source.required("to").date();
        return source.build(() -> new Period(from.orElseThrow(), to.orElseThrow()));
    }

    private static Optional<Baseline.Year> year(YamlObject source) {
        var year = source.required("year").integer();
        return source.build(() -> new Baseline.Year(year.orElseThrow()));
    }

    private static Optional<Baseline.Date> date(YamlObject source) {
        var date = source.required("date").date();
        return source.build(() -> new Baseline.Date(date.orElseThrow()));
    }

    private static Optional<Baseline.IndexHundredAt> indexHundredAt(YamlObject source) {
        var date = source.required("date").date();
        return source.build(() -> new Baseline.IndexHundredAt(date.orElseThrow()));
    }

    private static Optional<Baseline.SetInPlan> setInPlan(YamlObject source) {
        var what = source.required("what").label();
        return source.build(() -> new Baseline.SetInPlan(what.orElseThrow()));
    }
}
