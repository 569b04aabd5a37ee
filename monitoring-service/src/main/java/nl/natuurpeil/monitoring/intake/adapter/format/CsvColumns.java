package nl.natuurpeil.monitoring.intake.adapter.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds what. Its two dialects, {@code Parameter.code} and {@code ParameterCode}, are the same but
 * for dots and case.
 */
final class CsvColumns {

    /** The names of a column by the one its field is shown with, in the order of preference. */
    private static final Map<Field, List<String>> NAMES = new EnumMap<>(Field.class);

    static {
        NAMES.put(Field.NAMESPACE, List.of("Namespace", "Meetwaarde.namespace"));
        NAMES.put(Field.LOCAL_ID, List.of("Meetwaarde.lokaalid"));
        NAMES.put(Field.AREA, List.of("HoortbijGeoobject.identificatie", "HoortbijGeoobject"));
        NAMES.put(Field.BEGIN, List.of("Begindatum"));
        NAMES.put(Field.BEGIN_CLOCK, List.of("Begintijd"));
        NAMES.put(Field.END, List.of("Einddatum"));
        NAMES.put(Field.END_CLOCK, List.of("Eindtijd"));
        NAMES.put(Field.SAMPLED_ON, List.of("Monsterophaaldatum"));
        NAMES.put(Field.SAMPLED_CLOCK, List.of("Monsterophaaltijd"));
        NAMES.put(Field.RESULT_ON, List.of("Resultaatdatum"));
        NAMES.put(Field.RESULT_CLOCK, List.of("Resultaattijd"));
        NAMES.put(Field.YEAR, List.of("Meetjaar"));
        NAMES.put(Field.VALUE, List.of("Numeriekewaarde"));
        NAMES.put(Field.TEXT, List.of("Alfanumeriekewaarde"));
        NAMES.put(Field.LIMIT, List.of("Limietsymbool"));
        NAMES.put(Field.UNIT, List.of("Eenheid.code"));
        NAMES.put(Field.QUANTITY, List.of("Grootheid.code"));
        NAMES.put(Field.PARAMETER, List.of("Parameter.code"));
        NAMES.put(Field.TYPOLOGY, List.of("Typering.code"));
        NAMES.put(Field.TAXON, List.of("Biotaxon.naam"));
        NAMES.put(Field.CONDITION, List.of("Hoedanigheid.code"));
        NAMES.put(Field.COMPARTMENT, List.of("MonsterCompartiment.code"));
        NAMES.put(Field.ANALYSIS_COMPARTMENT, List.of("AnalyseCompartiment.code"));
        NAMES.put(Field.METHOD, List.of("Waardebepalingsmethode.code"));
        NAMES.put(Field.PROCESSING_METHOD, List.of("Waardebewerkingsmethode.code"));
        NAMES.put(Field.POINT_NAMESPACE, List.of("Meetobject.namespace"));
        NAMES.put(Field.POINT_ID, List.of("Meetobject.lokaalid"));
        NAMES.put(Field.POINT_CODE, List.of("Meetobject.code"));
        NAMES.put(Field.QUALITY, List.of("Kwaliteitsoordeel.code"));
        NAMES.put(Field.DEVICE, List.of("Bemonsteringsapparaat.code"));
        NAMES.put(Field.RD_X, List.of("GeometriePunt.X_RD", "GeometriePunt.X"));
        NAMES.put(Field.RD_Y, List.of("GeometriePunt.Y_RD", "GeometriePunt.Y"));
    }

    /** A file must have at least one column of each line. */
    private static final List<List<Field>> NEEDED = List.of(
            List.of(Field.LOCAL_ID),
            List.of(Field.POINT_ID, Field.POINT_CODE),
            List.of(Field.QUANTITY),
            List.of(Field.UNIT),
            List.of(Field.VALUE, Field.TEXT),
            List.of(Field.BEGIN, Field.SAMPLED_ON, Field.RESULT_ON, Field.YEAR));

    private final @Nullable Field[] fields;
    private final Map<Field, String> headers = new EnumMap<>(Field.class);

    private CsvColumns(int columns) {
        fields = new Field[columns];
    }

    /**
     * Reads a header.
     *
     * @throws UnusableBody when columns are missing or there twice, naming all of them
     */
    static CsvColumns of(List<String> header) {
        var faults = new ArrayList<RowFault>();
        Map<String, Integer> places = places(header, faults);
        var columns = new CsvColumns(header.size());
        NAMES.forEach((field, names) -> names.stream()
                .map(name -> places.get(plain(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(place -> columns.put(field, place, header.get(place))));
        for (var oneOf : NEEDED) {
            if (oneOf.stream().noneMatch(columns.headers::containsKey)) {
                faults.add(FaultCode.MISSING_COLUMN.in(
                        name(oneOf.getFirst()),
                        oneOf.stream().map(CsvColumns::name).toList()));
            }
        }
        if (!faults.isEmpty()) {
            throw new UnusableBody(0, faults);
        }
        return columns;
    }

    private static Map<String, Integer> places(List<String> header, List<RowFault> faults) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.indexOf('\ufffd') >= 0 || name.indexOf('\0') >= 0) {
                throw new UnusableBody(0, FaultCode.NOT_UTF8.in(""));
            }
            if (!name.isBlank() && places.putIfAbsent(plain(name), i) != null) {
                faults.add(FaultCode.DUPLICATE_COLUMN.in(name));
            }
        }
        return places;
    }

    private void put(Field field, int place, String header) {
        fields[place] = field;
        headers.put(field, header.strip());
    }

    int size() {
        return fields.length;
    }

    @Nullable
    Field field(int column) {
        return column < fields.length ? fields[column] : null;
    }

    /** Returns the column as the file calls it, or as it usually is called when the file does not have it. */
    String header(Field field) {
        return headers.getOrDefault(field, name(field));
    }

    private static String name(Field field) {
        var names = NAMES.get(field);
        return names == null ? field.path() : names.getFirst();
    }

    private static String plain(String name) {
        return name.strip().replace(".", "").toLowerCase(Locale.ROOT);
    }
}
