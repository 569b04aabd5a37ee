package nl.natuurpeil.monitoring.intake.adapter.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.Nearest;
import org.jspecify.annotations.Nullable;

/** The fields of a row in JSON, those of its objects by their path. */
final class JsonFields {

    /** What only files have; it has the name of a column there. */
    private static final Field FIRST_OF_FILES = Field.BEGIN_CLOCK;

    private static final Map<String, Map<String, Field>> BY_OBJECT = new HashMap<>();

    static {
        Arrays.stream(Field.values())
                .filter(field -> field.compareTo(FIRST_OF_FILES) < 0)
                .forEach(JsonFields::add);
    }

    private JsonFields() {}

    private static void add(Field field) {
        int dot = field.path().indexOf('.');
        String object = dot < 0 ? "" : field.path().substring(0, dot);
        BY_OBJECT.computeIfAbsent(object, _ -> new HashMap<>()).put(field.path().substring(dot + 1), field);
    }

    /** Returns the fields of an object of the row, of the row itself for an empty name; null for another name. */
    static @Nullable Map<String, Field> of(String object) {
        return BY_OBJECT.get(object);
    }

    /** Returns the names most like the one given. */
    static List<String> nearest(String object, String name) {
        Set<String> names =
                new TreeSet<>(BY_OBJECT.getOrDefault(object, Map.of()).keySet());
        if (object.isEmpty()) {
            names.addAll(BY_OBJECT.keySet());
            names.remove("");
        }
        return Nearest.to(name.length() > 50 ? name.substring(0, 50) : name, names);
    }

    static boolean isNumber(Field field) {
        return field == Field.VALUE || field == Field.STANDARD_ERROR;
    }
}
