package nl.natuurpeil.monitoring.intake.adapter.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import org.jspecify.annotations.Nullable;

/** Reads one object token by token; no tree is made. */
final class JsonRowParser {

    private static final JsonFactory JSON = JsonFactory.builder()
            // Names that clients make up must not stay in the virtual machine.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(200)
                    .build())
            .build();

    private static final Map<String, Field> TOP = Objects.requireNonNull(JsonFields.of(""));

    private final TextCache texts = new TextCache();
    private final Set<String> objects = new HashSet<>();

    void read(byte[] bytes, int start, int length, RawRow row) throws IOException {
        try (var parser = JSON.createParser(bytes, start, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                checkRest(parser);
                row.unreadable(FaultCode.NOT_AN_OBJECT.in(""));
                return;
            }
            objects.clear();
            fields(parser, row);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one value");
            }
        }
    }

    /** What is no JSON at all is to be called that, and not no object. */
    private static void checkRest(JsonParser parser) throws IOException {
        parser.skipChildren();
        if (parser.currentToken() == null || parser.nextToken() != null) {
            throw new JsonParseException(parser, "not one value");
        }
    }

    private void fields(JsonParser parser, RawRow row) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            var token = parser.nextToken();
            var field = TOP.get(name);
            if (field != null) {
                field(parser, token, field, row);
            } else if (!name.isEmpty() && JsonFields.of(name) != null) {
                object(parser, token, name, row);
            } else {
                unknown(parser, "", name, row);
            }
        }
    }

    private void object(JsonParser parser, JsonToken token, String name, RawRow row) throws IOException {
        if (!objects.add(name)) {
            row.fault(FaultCode.DUPLICATE_FIELD.in(name));
        }
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            refuseAll(name, row);
            return;
        }
        var known = Objects.requireNonNull(JsonFields.of(name));
        for (String inner = parser.nextFieldName(); inner != null; inner = parser.nextFieldName()) {
            var innerToken = parser.nextToken();
            var field = known.get(inner);
            if (field == null) {
                unknown(parser, name, inner, row);
            } else {
                field(parser, innerToken, field, row);
            }
        }
    }

    /** Says it once, and leaves all fields of the object out of the other checks. */
    private static void refuseAll(String name, RawRow row) {
        for (var field : Objects.requireNonNull(JsonFields.of(name)).values()) {
            row.leaveOut(field);
        }
        row.fault(FaultCode.TYPE.in(name, "een object", "an object"));
    }

    private void field(JsonParser parser, JsonToken token, Field field, RawRow row) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        boolean number = JsonFields.isNumber(field);
        if (number ? !token.isNumeric() : token != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            row.refuse(field, FaultCode.TYPE, number ? "een getal" : "een tekst", number ? "a number" : "a text");
            return;
        }
        if (row.has(field)) {
            row.fault(field, FaultCode.DUPLICATE_FIELD);
            return;
        }
        var text = text(parser, field);
        if (text != null) {
            row.set(field, text);
        }
    }

    private @Nullable String text(JsonParser parser, Field field) throws IOException {
        char[] buffer = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int length = parser.getTextLength();
        return field == Field.VALUE || field == Field.LOCAL_ID
                ? TextCache.fresh(buffer, offset, length)
                : texts.get(buffer, offset, length);
    }

    private static void unknown(JsonParser parser, String object, String name, RawRow row) throws IOException {
        parser.skipChildren();
        String path = object.isEmpty() ? name : object + "." + name;
        row.fault(FaultCode.UNKNOWN_FIELD.in(shortened(path), JsonFields.nearest(object, name)));
    }

    private static String shortened(String path) {
        return path.length() > 100 ? path.substring(0, 100) + "…" : path;
    }
}
