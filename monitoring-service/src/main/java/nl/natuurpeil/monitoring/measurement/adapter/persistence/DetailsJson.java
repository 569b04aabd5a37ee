package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import org.jspecify.annotations.Nullable;

/** Details as JSON, without the members that are not given. */
final class DetailsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Details.class);
    private static final ObjectReader READER = MAPPER.readerFor(Details.class);

    private DetailsJson() {}

    static byte @Nullable [] write(Details details) {
        if (details.equals(Details.NONE)) {
            return null;
        }
        try {
            return WRITER.writeValueAsBytes(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Details read(@Nullable String json) {
        if (json == null) {
            return Details.NONE;
        }
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored details can't be read", e);
        }
    }
}
