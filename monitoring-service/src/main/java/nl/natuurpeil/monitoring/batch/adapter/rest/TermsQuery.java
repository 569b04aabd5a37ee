package nl.natuurpeil.monitoring.batch.adapter.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.batch.application.Terms;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.measurement.adapter.rest.ConflictQuery;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a sender wants a batch handled. */
public class TermsQuery {

    static final int MOST_KEY = 200;
    private static final int MOST_CODE = 100;

    @BeanParam
    ConflictQuery onConflict = new ConflictQuery();

    @QueryParam("mode")
    @Parameter(
            description =
                    "`partial`: wat goed is wordt vastgelegd; `atomic`: alles of niets / `partial`: what is right is "
                            + "recorded; `atomic`: all or nothing",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"partial", "atomic"},
                            defaultValue = "partial"))
    @Nullable
    String mode;

    @QueryParam("dryRun")
    @Parameter(
            description =
                    "Proef: hetzelfde antwoord, en niets wordt vastgelegd / the same answer, and nothing is recorded",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String dryRun;

    @QueryParam("dataset")
    @Parameter(
            description =
                    "Dataset van rijen die er geen noemen; nodig bij CSV / dataset of rows that name none; needed "
                            + "with CSV")
    @Nullable
    String dataset;

    @QueryParam("namespace")
    @Parameter(
            description = "Organisatie van de localIds; die van het token / organisation of the localIds; the token's")
    @Nullable
    String namespace;

    @HeaderParam("Idempotency-Key")
    @Parameter(
            description =
                    "Eigen naam van het verzoek: nog eens geeft hetzelfde antwoord. Zonder geldt de inhoud / the "
                            + "sender's name of the request: the same again gives the same answer. Without it the content counts",
            schema = @Schema(type = SchemaType.STRING, maxLength = MOST_KEY))
    @Nullable
    String idempotencyKey;

    @HeaderParam("Prefer")
    @Parameter(
            description =
                    "`respond-async`: ook een kleine levering antwoordt met 202 / a small batch too is answered by 202")
    @Nullable
    String prefer;

    /** Returns the organisation that was named. */
    Optional<String> namespace() {
        return Optional.ofNullable(namespace);
    }

    boolean wantsToWait() {
        return prefer == null
                || Arrays.stream(prefer.split("[,;]")).map(String::strip).noneMatch("respond-async"::equalsIgnoreCase);
    }

    /** Returns the name the sender gave to the request, without the quotes that the draft standard has around it. */
    Optional<String> key() {
        return Optional.ofNullable(idempotencyKey).map(key -> {
            boolean quoted = key.length() > 2 && key.startsWith("\"") && key.endsWith("\"");
            return quoted ? key.substring(1, key.length() - 1) : key;
        });
    }

    /**
     * Reads all of it.
     *
     * @throws BadInput with every fault
     */
    Terms read(String organisation, String actor, Format format) {
        List<Fault> faults = new ArrayList<>();
        var wish = onConflict.read(faults);
        var all = ConflictQuery.choice("mode", mode, List.of("partial", "atomic"), faults);
        var trial = ConflictQuery.choice("dryRun", dryRun, List.of("false", "true"), faults);
        ConflictQuery.checkLength("dataset", dataset, MOST_CODE, faults);
        ConflictQuery.checkLength("Idempotency-Key", idempotencyKey, MOST_KEY, faults);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Terms(
                organisation,
                actor,
                format,
                wish,
                all.equals("atomic"),
                trial.equals("true"),
                dataset,
                onConflict.reason());
    }
}
