package nl.natuurpeil.monitoring.compliance.adapter.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.jspecify.annotations.Nullable;

/** A moment given as query parameter. */
final class Moment {

    private Moment() {}

    static Instant parseOne(String parameter, @Nullable String text) {
        try {
            return Instant.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault(parameter, "not-a-moment", "must be a moment such as 2026-11-24T10:00:00Z"));
        }
    }

    /** Two moments, the later one last. */
    record Between(Instant from, Instant to) {}

    /**
     * Reads both.
     *
     * @throws BadInput with all that is wrong with them
     */
    static Between parse(@Nullable String from, @Nullable String to) {
        var faults = new ArrayList<Fault>();
        var begin = tryParse("from", from, faults);
        var end = tryParse("to", to, faults);
        if (end.flatMap(last -> begin.filter(last::isBefore)).isPresent()) {
            faults.add(new Fault("from", "after-to", "must not be later than to"));
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Between(begin.orElseThrow(), end.orElseThrow());
    }

    /** Reads it, or adds what is wrong with it. */
    static Optional<Instant> tryParse(String parameter, @Nullable String text, List<Fault> faults) {
        try {
            return Optional.of(parseOne(parameter, text));
        } catch (BadInput e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }
}
