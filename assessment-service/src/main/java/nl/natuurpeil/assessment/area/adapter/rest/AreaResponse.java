package nl.natuurpeil.assessment.area.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.assessment.area.domain.AreaCertainty;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.area.domain.ParentLink;
import nl.natuurpeil.assessment.language.domain.Label;
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
                version.recordedAt());
    }
}
