package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A linkage as clients see it; the history comes with a single one, not in lists. */
@Schema(
        name = "Linkage",
        description = "Koppelkans tussen Basiskwaliteit Natuur en een instrument / linkage with an instrument")
record LinkageResponse(
        @JsonUnwrapped RecordHead head,
        String instrument,

        @Schema(enumeration = {"BKN_CONTRIBUTES", "INSTRUMENT_STEERS"})
        String direction,

        @Schema(description = "Er is er geen; de samenvatting zegt waarom / there is none, see summary")
        boolean absent,

        List<String> conditions,

        @Schema(description = "Leeg: overal / empty: everywhere")
        List<String> landscapeTypes,

        List<String> measures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "LinkageList")
    record Page(List<LinkageResponse> items) {}

    static LinkageResponse from(Linkage linkage) {
        return from(linkage, null);
    }

    static LinkageResponse from(Linkage linkage, @Nullable List<VersionResponse> history) {
        return new LinkageResponse(
                RecordHead.of(linkage),
                linkage.instrument(),
                linkage.direction().name(),
                linkage.absent(),
                linkage.conditions(),
                linkage.landscapeTypes(),
                linkage.measures(),
                history);
    }
}
