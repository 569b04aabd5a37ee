package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.natuurpeil.trend.Interval;
import org.jspecify.annotations.Nullable;

/** JSON by column: numbers with all their digits, whole numbers without a point, and null for what there is not. */
final class Columns {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Columns() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static JsonNode number(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            return NODES.nullNode();
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return NODES.numberNode(value.longValue());
        }
        return NODES.numberNode(value);
    }

    static JsonNode number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : NODES.nullNode();
    }

    static ArrayNode numbers(double[] values) {
        ArrayNode column = array();
        for (double value : values) {
            column.add(number(value));
        }
        return column;
    }

    static ArrayNode integers(List<Integer> values) {
        ArrayNode column = array();
        values.forEach(column::add);
        return column;
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode column = array();
        values.forEach(column::add);
        return column;
    }

    static <T> ArrayNode column(List<T> rows, ToDoubleFunction<T> value) {
        return numbers(rows.stream().mapToDouble(value).toArray());
    }

    static ArrayNode matrix(double[][] rows) {
        ArrayNode matrix = array();
        for (double[] row : rows) {
            matrix.add(numbers(row));
        }
        return matrix;
    }

    static ArrayNode interval(Interval interval) {
        return numbers(new double[] {interval.lower(), interval.upper()});
    }

    /** The one element of a column of one, as R writes it. */
    static JsonNode single(ArrayNode column) {
        return column.size() == 1 ? column.get(0) : column;
    }
}
