package nl.natuurpeil.monitoring.batch.application;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** Words for what recording has against a row whose fields are all right. */
final class Refusals {

    private static final String ADDRESS = "/monitoring/v1/measurements/";

    private Refusals() {}

    static Optional<RowFault> of(RowOutcome outcome, Format format) {
        return switch (outcome) {
            case RowOutcome.Recorded _, RowOutcome.Duplicate _, RowOutcome.Corrected _, RowOutcome.Kept _ ->
                Optional.empty();
            case RowOutcome.KeyTaken(var id) ->
                Optional.of(new RowFault(
                        key(format),
                        "key-taken",
                        new Label(
                                "deze sleutel is gebruikt voor een andere meting, " + ADDRESS + id,
                                "this key was used for another measurement, " + ADDRESS + id),
                        List.of("conflict=keep", "conflict=correct")));
            case RowOutcome.Withdrawn(var id) ->
                Optional.of(new RowFault(
                        key(format),
                        "withdrawn",
                        new Label(
                                "de meting met deze sleutel is ingetrokken, " + ADDRESS + id,
                                "the measurement with this key was withdrawn, " + ADDRESS + id),
                        List.of()));
            case RowOutcome.TimeTaken(var id, var namespace) ->
                Optional.of(new RowFault(
                        time(format),
                        "time-taken",
                        new Label(
                                "de reeks heeft voor deze tijd al een meting van " + namespace + ", " + ADDRESS + id,
                                "the series has a measurement of " + namespace + " for this time, " + ADDRESS + id),
                        List.of()));
            case RowOutcome.HeldBack() ->
                Optional.of(new RowFault(
                        "",
                        "held-back",
                        new Label("een andere rij is geweigerd", "another row was refused"),
                        List.of()));
        };
    }

    private static String key(Format format) {
        return format == Format.CSV ? "Meetwaarde.lokaalid" : "localId";
    }

    private static String time(Format format) {
        return format == Format.CSV ? "Begindatum" : "time";
    }
}
