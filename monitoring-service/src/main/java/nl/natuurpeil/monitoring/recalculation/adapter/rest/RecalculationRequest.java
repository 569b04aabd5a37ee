package nl.natuurpeil.monitoring.recalculation.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.Wanted;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an operator asks for. */
final class RecalculationRequest {

    private RecalculationRequest() {}

    /** As described; read field by field. */
    @Schema(name = "NewRecalculation")
    record Posted(
            @Schema(description = "Alleen deze / only this one", examples = "NHV-8-1b") @Nullable
            String obligation,

            @Schema(description = "Alleen dit gebied / only this area", examples = "NL01") @Nullable
            String area,

            @Schema(
                    description = "Alleen tellen wat zou veranderen / only tell what would change",
                    defaultValue = "false")
            @Nullable
            Boolean dryRun) {}

    /** Returns what is asked; without a body, everything. */
    static Wanted read(@Nullable JsonNode json, CatalogueContent catalogue) {
        if (json == null || json.isNull() || json.isMissingNode()) {
            return new Wanted(null, null, false);
        }
        var body = JsonBody.of(json, Set.of("obligation", "area", "dryRun"));
        var obligation = body.optionalText("obligation", 100);
        obligation
                .filter(code -> !catalogue.obligationsByCode().containsKey(code))
                .ifPresent(code -> body.fault("obligation", "unknown", "no obligation that is judged here"));
        var area = body.optionalText("area", 100);
        area.filter(code -> catalogue.areas().find(code).isEmpty())
                .ifPresent(code -> body.fault("area", "unknown", "no area that is known here"));
        var dryRun = json.path("dryRun");
        if (!dryRun.isMissingNode() && !dryRun.isNull() && !dryRun.isBoolean()) {
            body.fault("dryRun", "type", "must be true or false");
        }
        if (!body.faults().isEmpty()) {
            throw new BadInput(body.faults());
        }
        return new Wanted(obligation.orElse(null), area.orElse(null), dryRun.asBoolean(false));
    }
}
