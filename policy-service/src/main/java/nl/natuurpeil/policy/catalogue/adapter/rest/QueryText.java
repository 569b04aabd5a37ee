package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.jspecify.annotations.Nullable;

/** A parameter of a query as text, read as what it should be. */
public record QueryText(String name, @Nullable String text) {

    @Nullable
    LocalDate date() {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault(name, "not-a-date", "must be a date as 2030-12-31"));
        }
    }

    @Nullable
    Instant instant() {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault(name, "not-an-instant", "must be an instant as 2026-04-01T12:00:00Z"));
        }
    }

    /** A value that does not exist is refused: an empty list would read as "there is none". */
    public <E extends Enum<E>> @Nullable String oneOf(Class<E> type) {
        var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (text != null && !known.contains(text)) {
            throw new BadInput(new Fault(name, "unknown-value", "must be one of " + known));
        }
        return text;
    }
}
