package nl.natuurpeil.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object field by field and collects every fault, so that a sender learns all of them at once.
 *
 * <p>A field with a fault reads as empty; who read all fields asks {@link #faults()} before going on.
 */
public final class JsonBody {

    private final JsonNode object;
    private final String path;
    private final List<Fault> faults;

    private JsonBody(JsonNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /**
     * Opens a body that must be an object with no other than these fields.
     *
     * @throws BadInput when it is no object at all
     */
    public static JsonBody of(@Nullable JsonNode body, Set<String> fields) {
        if (body == null || !body.isObject()) {
            throw new BadInput(new Fault("", "not-an-object", "the body must be one JSON object"));
        }
        return new JsonBody(body, "", new ArrayList<>()).allowing(fields);
    }

    /** Opens an object within this one; empty with a fault when absent or no object. */
    public Optional<JsonBody> object(String name, Set<String> fields) {
        return required(name)
                .filter(node -> is(node.isObject(), name, "an object"))
                .map(node -> new JsonBody(node, path + "/" + name, faults).allowing(fields));
    }

    public Optional<String> text(String name, int maxLength) {
        return required(name).flatMap(node -> asText(node, name, maxLength));
    }

    public Optional<String> optionalText(String name, int maxLength) {
        return present(name).flatMap(node -> asText(node, name, maxLength));
    }

    public Optional<BigDecimal> number(String name) {
        return required(name).flatMap(node -> asNumber(node, name));
    }

    public Optional<BigDecimal> optionalNumber(String name) {
        return present(name).flatMap(node -> asNumber(node, name));
    }

    /** Reads a calendar date such as {@code 2024-12-31}. */
    public Optional<LocalDate> date(String name) {
        return text(name, 40).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                fault(name, "not-a-date", "must be a date that exists, as 2024-12-31");
                return Optional.empty();
            }
        });
    }

    /** Adds a fault that only the caller can see. */
    public void fault(String name, String code, String detail) {
        faults.add(new Fault(path + "/" + name, code, detail));
    }

    /** All faults so far, those of objects within included, in the order they were found. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private JsonBody allowing(Set<String> fields) {
        object.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                fault(
                        name,
                        "unknown-field",
                        "is not known here; known are "
                                + fields.stream().sorted().toList());
            }
        });
        return this;
    }

    private Optional<BigDecimal> asNumber(JsonNode node, String name) {
        if (!is(node.isNumber(), name, "a number")) {
            return Optional.empty();
        }
        if (!Double.isFinite(node.doubleValue())) {
            fault(name, "range", "must be a number between -1.7e308 and 1.7e308");
            return Optional.empty();
        }
        return Optional.of(node.decimalValue());
    }

    private Optional<String> asText(JsonNode node, String name, int maxLength) {
        if (!is(node.isTextual(), name, "a text")) {
            return Optional.empty();
        }
        String text = node.textValue().strip();
        if (text.isEmpty() || text.length() > maxLength) {
            fault(name, "length", "must have 1 to " + maxLength + " characters");
            return Optional.empty();
        }
        if (text.indexOf('\0') >= 0) {
            fault(name, "control-character", "can't have the character NUL");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<JsonNode> required(String name) {
        var node = present(name);
        if (node.isEmpty()) {
            fault(name, "required", "is required");
        }
        return node;
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    private boolean is(boolean ofType, String name, String type) {
        if (!ofType) {
            fault(name, "type", "must be " + type);
        }
        return ofType;
    }
}
