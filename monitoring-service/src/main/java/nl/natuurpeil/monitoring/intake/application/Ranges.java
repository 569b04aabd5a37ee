package nl.natuurpeil.monitoring.intake.application;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.intake.application.Settings.RangeRule;
import nl.natuurpeil.monitoring.intake.domain.PlausibleRange;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** Finds between which values those of a series lie. */
final class Ranges {

    private final Settings settings;

    Ranges(Settings settings) {
        this.settings = settings;
    }

    List<PlausibleRange> of(SeriesKey series, @Nullable Indicator indicator) {
        var found = new ArrayList<PlausibleRange>();
        if (indicator != null && (indicator.floor() != null || indicator.ceiling() != null)) {
            found.add(new PlausibleRange(indicator.floor(), indicator.ceiling(), settings.impossible()));
        }
        settings.ranges().stream()
                .filter(rule -> isFor(rule, series))
                .map(RangeRule::range)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static boolean isFor(RangeRule rule, SeriesKey series) {
        return matches(rule.indicator(), series.indicator())
                && matches(rule.area(), series.area())
                && matchesAquo(rule, series.aquo());
    }

    private static boolean matchesAquo(RangeRule rule, @Nullable AquoIdentification aquo) {
        return aquo == null
                ? rule.quantity() == null && rule.parameter() == null
                : matches(rule.quantity(), aquo.quantity()) && matches(rule.parameter(), aquo.parameter());
    }

    private static boolean matches(@Nullable String wanted, @Nullable String value) {
        return wanted == null || wanted.equals(value);
    }
}
