package nl.natuurpeil.monitoring.compliance.adapter.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.jspecify.annotations.Nullable;

/** A moment given as query parameter. */
final class Moment {

    private Moment() {}

    static Instant parse(String parameter, @Nullable String text) {
        try {
            return Instant.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault(parameter, "not-a-moment", "must be a moment such as 2026-11-24T10:00:00Z"));
        }
    }
}
