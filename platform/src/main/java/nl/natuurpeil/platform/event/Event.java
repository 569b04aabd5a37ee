package nl.natuurpeil.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A received CloudEvent with JSON data.
 *
 * @param id unique within {@code source}; the same event sent twice has the same id
 * @param time when the sender logged the event (NL GOV profile), not when it happened in the world
 * @param traceparent W3C trace context the sender worked in
 */
public record Event(
        String id,
        String source,
        String type,
        @Nullable Instant time,
        JsonNode data,
        @Nullable String traceparent) {}
