package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Given;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads what is sent, with every fault in it. */
final class ManualJudgementBody {

    private static final int LONGEST = 4000;

    private ManualJudgementBody() {}

    /** A judgement to give. */
    @Schema(
            name = "NewManualJudgement",
            requiredProperties = {"status", "motivation", "validUntil", "verdict"})
    public record Posted(
            Status status,

            @Schema(description = "Waarom / why", maxLength = LONGEST)
            String motivation,

            @Schema(description = "Laatste dag dat het geldt / last day it holds")
            LocalDate validUntil,

            @Schema(
                    description =
                            "Het geldende automatische oordeel dat u voor u had / the automatic verdict in force that you had before you")
            UUID verdict) {}

    /** Why one is withdrawn. */
    @Schema(name = "ManualJudgementWithdrawal", requiredProperties = "motivation")
    public record Withdrawal(
            @Schema(description = "Waarom / why", maxLength = LONGEST)
            String motivation) {}

    /** What was read. */
    record Read(Given given, String motivation, UUID verdict) {}

    static Read judgement(@Nullable JsonNode sent, LocalDate today) {
        var body = JsonBody.of(sent, Set.of("status", "motivation", "validUntil", "verdict"));
        var status = body.text("status", 40).flatMap(text -> status(body, text));
        var motivation = body.text("motivation", LONGEST);
        var validUntil = body.date("validUntil");
        validUntil
                .filter(today::isAfter)
                .ifPresent(_ -> body.fault("validUntil", "in-the-past", "must be today or later"));
        var verdict = body.text("verdict", 40).flatMap(text -> id(body, text));
        if (!body.faults().isEmpty()) {
            throw new BadInput(body.faults());
        }
        return new Read(
                new Given(status.orElseThrow(), validUntil.orElseThrow()),
                motivation.orElseThrow(),
                verdict.orElseThrow());
    }

    static String motivation(@Nullable JsonNode sent) {
        var body = JsonBody.of(sent, Set.of("motivation"));
        var motivation = body.text("motivation", LONGEST);
        if (!body.faults().isEmpty()) {
            throw new BadInput(body.faults());
        }
        return motivation.orElseThrow();
    }

    private static Optional<Status> status(JsonBody body, String text) {
        var found = Arrays.stream(Status.values())
                .filter(status -> status.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            body.fault("status", "not-allowed", "must be one of " + Arrays.toString(Status.values()));
        }
        return found;
    }

    private static Optional<UUID> id(JsonBody body, String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            body.fault("verdict", "not-an-id", "must be the id of the verdict that holds now");
            return Optional.empty();
        }
    }
}
