package nl.natuurpeil.monitoring.measurement.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.platform.http.Fault;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a sender wants of measurements whose key was used before, for something else. */
public class ConflictQuery {

    private static final int MOST_REASON = 1000;

    @QueryParam("conflict")
    @Parameter(
            description = "Wat er gebeurt met een meting waarvan de sleutel al voor iets anders is gebruikt: weigeren, "
                    + "laten zoals het is, of vastleggen als volgende versie / what becomes of a measurement whose key was "
                    + "used for something else: refused, left as it is, or recorded as the next version",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"reject", "keep", "correct"},
                            defaultValue = "reject"))
    @Nullable
    String conflict;

    @QueryParam("reason")
    @Parameter(
            description =
                    "Waarom waarden worden verbeterd; nodig bij `conflict=correct` / why values are corrected; needed "
                            + "with `conflict=correct`")
    @Nullable
    String reason;

    public @Nullable String reason() {
        return reason;
    }

    /** Reads both, and adds what is wrong with them. */
    public Conflict read(List<Fault> faults) {
        var wish = choice("conflict", conflict, List.of("reject", "keep", "correct"), faults);
        checkLength("reason", reason, MOST_REASON, faults);
        if (wish.equals("correct") && reason == null) {
            faults.add(new Fault("reason", "required", "is required with conflict=correct"));
        }
        return switch (wish) {
            case "keep", "correct" -> Conflict.valueOf(wish.toUpperCase(Locale.ROOT));
            default -> Conflict.REJECT;
        };
    }

    /** Adds a fault when a text that was given is empty, too long or can't be stored. */
    public static void checkLength(String name, @Nullable String text, int most, List<Fault> faults) {
        if (text != null && (text.isBlank() || text.length() > most || text.indexOf('\0') >= 0)) {
            faults.add(new Fault(name, "length", "must have 1 to " + most + " characters"));
        }
    }

    /** Returns what was chosen, the first when nothing was. */
    public static String choice(String name, @Nullable String chosen, List<String> choices, List<Fault> faults) {
        if (chosen != null && !choices.contains(chosen)) {
            faults.add(new Fault(name, "unknown-value", "must be one of " + choices));
        }
        return chosen == null ? choices.getFirst() : chosen;
    }
}
