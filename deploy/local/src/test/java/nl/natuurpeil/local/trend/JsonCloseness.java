package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares JSON with a reference name by name: what the reference has must be there, and its numbers must be close. */
final class JsonCloseness {

    /** Below this a number of the reference is R's rounding of zero. */
    private static final double NOTHING = 1e-12;

    private static final Pattern P_VALUE = Pattern.compile(".*(_p|/p|/p/\\d+)");

    private final double tolerance;
    private final Set<String> leftOut;
    private final List<String> differences = new ArrayList<>();

    /** Numbers are compared relative to their size; paths that end with one of {@code leftOut} are not looked at. */
    JsonCloseness(double tolerance, Set<String> leftOut) {
        this.tolerance = tolerance;
        this.leftOut = leftOut;
    }

    List<String> differences(JsonNode expected, JsonNode actual) {
        differences.clear();
        compare("", expected, actual, 0);
        return List.copyOf(differences);
    }

    private void compare(String path, JsonNode expected, JsonNode actual, double scale) {
        if (leftOut.stream().anyMatch(path::endsWith)) {
            return;
        }
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            compare(path + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), scale));
        } else if (expected.isArray() && !expected.isEmpty()) {
            elements(path, expected, actual, scale);
        } else if (expected.isNumber() && actual.isNumber()) {
            number(path, expected.doubleValue(), actual.doubleValue(), scale);
        } else if (expected.isValueNode() && !expected.equals(actual)) {
            differences.add(path + ": " + expected + " but " + actual);
        }
    }

    private void elements(String path, JsonNode expected, JsonNode actual, double scale) {
        if (!actual.isArray() || actual.size() != expected.size()) {
            differences.add(path + ": " + expected.size() + " elements but " + actual);
            return;
        }
        double largest = path.contains("vcov") ? Math.max(scale, largest(expected)) : scale;
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "/" + i, expected.get(i), actual.get(i), largest);
        }
    }

    private static double largest(JsonNode node) {
        double largest = Math.abs(node.asDouble());
        for (JsonNode element : node) {
            largest = Math.max(largest, largest(element));
        }
        return largest;
    }

    private void number(String path, double expected, double actual, double scale) {
        double size = Math.max(Math.abs(expected), scale);
        boolean tiny = expected < 1e-10 && P_VALUE.matcher(path).matches();
        if (Math.abs(expected - actual) > (tiny ? 1e-6 : tolerance) * size + NOTHING) {
            differences.add(path + ": " + expected + " but " + actual);
        }
    }
}
