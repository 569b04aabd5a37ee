package nl.natuurpeil.assessment.area.adapter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.assessment.area.domain.AreaCertainty;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.area.domain.ParentLink;
import nl.natuurpeil.assessment.language.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area as clients see it; each fact with its mark of certainty. */
record AreaResponse(
        String code,
        int version,
        AreaKind kind,
        Label name,
        List<ParentLink> parents,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AreaCertainty certainty,

        @Schema(nullable = true, description = "Oppervlakte in hectare / size in hectares") @Nullable
        BigDecimal hectares,

        @Schema(description = "Codes van de gebieden waaruit het is ontstaan / codes of the areas it came from")
        List<String> replaces,

        Instant recordedAt) {

    static AreaResponse from(AreaVersion version) {
        var area = version.area();
        return new AreaResponse(
                area.code(),
                version.version(),
                area.kind(),
                area.name(),
                area.parents(),
                area.validFrom(),
                area.validTo(),
                area.certainty(),
                area.hectares(),
                area.predecessors(),
                version.recordedAt());
    }
}
