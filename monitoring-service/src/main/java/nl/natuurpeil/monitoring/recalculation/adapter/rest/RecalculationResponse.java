package nl.natuurpeil.monitoring.recalculation.adapter.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recalculation and how far it is. */
@Schema(name = "Recalculation")
record RecalculationResponse(
        UUID id,
        State state,
        @Nullable String obligation,
        @Nullable String area,
        boolean dryRun,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Paren van verplichting en gebied / pairs of obligation and area", nullable = true)
        @Nullable
        Integer total,

        int judged,

        @Schema(description = "Hoeveel anders uitkwamen, of zouden uitkomen / how many came out otherwise, or would")
        int changed,

        @Schema(description = "Oordelen per seconde / judged a second", nullable = true) @Nullable
        Double rate,

        @Nullable Long secondsLeft,

        @Schema(
                description = "SHA-256 over alle oordelen toen het klaar was / over all verdicts when it was done",
                nullable = true)
        @Nullable
        String checksum,

        @Nullable String detail,

        @Schema(description = "Waar staat wat veranderde / where it says what changed")
        String changes) {

    static RecalculationResponse from(Recalculation one, Instant now) {
        return new RecalculationResponse(
                one.id(),
                one.state(),
                one.wanted().obligation(),
                one.wanted().area(),
                one.wanted().dryRun(),
                one.requestedBy(),
                one.times().requestedAt(),
                one.times().startedAt(),
                one.times().finishedAt(),
                one.progress().total(),
                one.progress().judged(),
                one.progress().changed(),
                one.rate(now).map(rate -> Math.round(rate * 10) / 10.0).orElse(null),
                one.left(now).map(Duration::toSeconds).orElse(null),
                one.checksum(),
                one.detail(),
                "/monitoring/v1/recalculations/" + one.id() + "/changes");
    }
}
