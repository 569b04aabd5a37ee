package nl.natuurpeil.monitoring.compliance.adapter.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes and reads the documents of verdicts, by settings of its own: a document recomputed years later must have the
 * same bytes, whatever the settings of the API by then. Fields an earlier release did not write are read as absent.
 */
public final class VerdictJson {

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Numbers of a rule keep the digits they were written with.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private VerdictJson() {}

    public static String write(VerdictDocument document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static VerdictDocument read(String document) {
        try {
            return MAPPER.readValue(document, VerdictDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the document of a verdict: " + e.getOriginalMessage(), e);
        }
    }
}
