package nl.natuurpeil.monitoring.intake.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.application.CodeChecks.Dated;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.PlausibleRange;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** Finds the series of a row. A file has few series for its rows, so that each is checked once and remembered. */
final class SubjectChecks {

    /** Stands between the two methods of one value. */
    static final String BOTH_METHODS = " + ";

    private static final int REMEMBERED = 5_000;

    private final Map<SubjectText, Found> known = new HashMap<>();
    private final CatalogueChecks catalogue;
    private final CodeChecks codes;
    private final UnitChecks units;
    private final Ranges ranges;
    private final SeriesGate gate;
    private final Defaults defaults;

    /** Either a subject or what is wrong with it. */
    private record Found(@Nullable Subject subject, List<RowFault> faults) {}

    /** Into which unit, and by what to multiply. */
    private record Conversion(UnitChecks.Target target, BigDecimal factor) {}

    /**
     * A series, and how its values are read.
     *
     * @param factor what sent numbers are multiplied by
     * @param codes those that hold for a while only
     * @param classes what can be given in words; none where the series is not one of classes
     */
    record Subject(
            SeriesKey series,
            BigDecimal factor,
            boolean converts,
            List<PlausibleRange> ranges,
            List<Dated> codes,
            List<String> classes) {

        @Nullable
        BigDecimal inSeriesUnit(@Nullable BigDecimal sent) {
            return sent == null || !converts ? sent : sent.multiply(factor);
        }

        void checkValidity(Instant moment, RawRow row) {
            for (var code : codes) {
                code.check(moment, row);
            }
        }
    }

    SubjectChecks(Reference reference, KnownSeries series, Settings settings, Defaults defaults, boolean inPassing) {
        this.defaults = defaults;
        catalogue = new CatalogueChecks(reference, inPassing);
        codes = new CodeChecks(reference, settings);
        units = new UnitChecks(reference.units());
        ranges = new Ranges(settings);
        gate = new SeriesGate(settings.series(), series, defaults.namespace());
    }

    @Nullable
    Subject find(RawRow row) {
        var text = SubjectText.of(row, defaults);
        var found = known.get(text);
        if (found == null) {
            found = resolve(text, row);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(text, found);
        }
        row.faults(found.faults());
        return found.subject();
    }

    private Found resolve(SubjectText said, RawRow row) {
        var faults = new ArrayList<RowFault>();
        var text = catalogue.place(said, row, faults);
        var indicator = catalogue.indicator(text, row, faults);
        var dated = codes.check(text, row, faults);
        var unit = unit(text, indicator, row, faults);
        if (!faults.isEmpty() || unit == null || text.dataset() == null) {
            return new Found(null, faults);
        }
        var series = new SeriesKey(
                indicator == null ? null : indicator.code(),
                aquo(text, unit.target().aquo()),
                text.area(),
                point(text),
                text.dataset());
        return gate.objection(series, row)
                .map(fault -> new Found(null, List.of(fault)))
                .orElseGet(() -> {
                    boolean converts = unit.factor().compareTo(BigDecimal.ONE) != 0;
                    var within = ranges.of(series, indicator);
                    var classes = indicator == null ? List.<String>of() : indicator.classCodes();
                    return new Found(new Subject(series, unit.factor(), converts, within, dated, classes), List.of());
                });
    }

    private @Nullable Conversion unit(
            SubjectText text, @Nullable Indicator indicator, RawRow row, List<RowFault> faults) {
        String sent = text.unit();
        if (sent == null) {
            faults.add(FaultCode.REQUIRED.in(row.column(Field.UNIT)));
            return null;
        }
        var instead = indicator == null ? units.insteadOf(sent, text.quantity()) : List.<String>of();
        if (!instead.isEmpty()) {
            var wanted = String.join(", ", instead);
            faults.add(FaultCode.WRONG_UNIT.in(
                    row.column(Field.UNIT), instead, String.valueOf(text.quantity()), wanted, sent));
            return null;
        }
        var target = units.target(text, sent, indicator);
        var factor = units.factor(sent, target);
        if (factor.isEmpty()) {
            String what = indicator == null ? String.valueOf(text.quantity()) : indicator.code();
            var fault =
                    FaultCode.WRONG_UNIT.in(row.column(Field.UNIT), List.of(target.code()), what, target.code(), sent);
            faults.add(fault);
            return null;
        }
        return new Conversion(target, factor.get());
    }

    private static @Nullable AquoIdentification aquo(SubjectText text, String unit) {
        return text.quantity() == null
                ? null
                : new AquoIdentification(
                        text.quantity(),
                        text.parameter(),
                        text.taxon(),
                        unit,
                        Optional.ofNullable(text.condition()).orElse("NVT"),
                        text.compartment(),
                        text.method());
    }

    private static @Nullable MonitoringPoint point(SubjectText text) {
        return text.pointNamespace() == null || text.point() == null
                ? null
                : new MonitoringPoint(text.pointNamespace(), text.point());
    }
}
