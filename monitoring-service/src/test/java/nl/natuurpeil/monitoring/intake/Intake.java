package nl.natuurpeil.monitoring.intake;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.natuurpeil.monitoring.intake.adapter.configuration.CheckConfiguration;
import nl.natuurpeil.monitoring.intake.adapter.configuration.ConfiguredSettings;
import nl.natuurpeil.monitoring.intake.adapter.format.FormatSources;
import nl.natuurpeil.monitoring.intake.adapter.format.SubsetFiles;
import nl.natuurpeil.monitoring.intake.application.Defaults;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.ReadRows;
import nl.natuurpeil.monitoring.intake.application.Reference;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.domain.Vocabulary;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aquo;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** The readers and all checks as the service has them, with a small catalogue and a clock that stands still. */
final class Intake {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    static final Defaults WATER_AUTHORITY = new Defaults("NL80", "meetnet");

    private final ReadRows reader;

    private Intake(Map<String, String> configuration) {
        var builder = new SmallRyeConfigBuilder().withMapping(CheckConfiguration.class);
        configuration.forEach(builder::withDefaultValue);
        var settings = ConfiguredSettings.of(builder.build().getConfigMapping(CheckConfiguration.class));
        var reference = reference();
        // One series is there already, begun by somebody who might.
        reader = new ReadRows(
                new FormatSources(), () -> reference, key -> key.id().startsWith("WATHTE-NVT.NL99"), settings, CLOCK);
    }

    static Intake asShipped() {
        return new Intake(Map.of());
    }

    static Intake with(Map<String, String> configuration) {
        return new Intake(configuration);
    }

    Iterator<Row> read(InputStream body, Format format, Defaults defaults) {
        return reader.read(body, format, defaults);
    }

    List<Row> rows(InputStream body, Format format, Defaults defaults) {
        var rows = new ArrayList<Row>();
        read(body, format, defaults).forEachRemaining(rows::add);
        return rows;
    }

    private static Reference reference() {
        var files = new SubsetFiles();
        Map<VocabularyName, Vocabulary> lists = new EnumMap<>(VocabularyName.class);
        for (var name : VocabularyName.values()) {
            var entries = new ArrayList<>(files.entries(name));
            if (name == VocabularyName.PARAMETERS) {
                entries.add(new VocabularyEntry(
                        "PCP", "pentachloorfenol", null, null, LocalDate.of(1990, 1, 1), LocalDate.of(2012, 12, 31)));
            }
            lists.put(name, new Vocabulary(name, 0, true, entries));
        }
        return new Reference(indicators(), areas(), lists, files.units());
    }

    private static Map<String, Indicator> indicators() {
        Map<String, Indicator> indicators = new HashMap<>();
        add(indicators, "urban-tree-canopy", "har", "voorbeeld-boomkroon", 0, null, null);
        add(indicators, "krw-macrofauna-eqr", "1", "meetnet", 0, 1, new Aquo("EKR", "MAFAUNA", "DIMSLS", "OW"));
        add(indicators, "water-phosphorus", "mg/L", "meetnet", 0, null, new Aquo("CONCTTE", "Ptot", "mg/l", "OW"));
        var label = new Label("krw-klasse", "krw-klasse");
        var dataset = new Dataset("meetnet", label, false);
        var scale = new ClassScale(List.of("slecht", "matig", "goed"));
        // XX tells that the class is not known.
        var codes = List.of("slecht", "matig", "goed", "XX");
        indicators.put(
                "krw-klasse",
                new Indicator(
                        "krw-klasse",
                        1,
                        label,
                        "{class}",
                        Better.HIGHER,
                        Aggregation.NONE,
                        List.of(dataset),
                        null,
                        null,
                        null,
                        scale,
                        codes));
        return indicators;
    }

    private static void add(
            Map<String, Indicator> indicators,
            String code,
            String unit,
            String dataset,
            @Nullable Integer floor,
            @Nullable Integer ceiling,
            @Nullable Aquo aquo) {
        var label = new Label(code, code);
        indicators.put(
                code,
                new Indicator(
                        code,
                        1,
                        label,
                        unit,
                        Better.NEITHER,
                        Aggregation.NONE,
                        List.of(new Dataset(dataset, label, false)),
                        floor == null ? null : BigDecimal.valueOf(floor),
                        ceiling == null ? null : BigDecimal.valueOf(ceiling),
                        aquo));
    }

    private static Areas areas() {
        return new Areas(Set.of("NL01", "GM0855", "NL80_GRENSMAAS").stream()
                .map(code -> new Area(code, Area.Kind.MUNICIPALITY, new Label(code, code), List.of()))
                .toList());
    }
}
