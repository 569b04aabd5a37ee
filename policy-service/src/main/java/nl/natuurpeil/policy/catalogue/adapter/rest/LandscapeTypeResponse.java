package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.LandscapeType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A landscape type as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "LandscapeType", description = "Landschapstype of wijktype / type of landscape or neighbourhood")
record LandscapeTypeResponse(
        @JsonUnwrapped RecordHead head,
        @Schema(enumeration = {"RURAL", "BUILT_UP"}) String setting,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "LandscapeTypeList")
    record Page(List<LandscapeTypeResponse> items) {}

    static LandscapeTypeResponse from(LandscapeType landscapeType) {
        return from(landscapeType, null);
    }

    static LandscapeTypeResponse from(LandscapeType landscapeType, @Nullable List<VersionResponse> history) {
        return new LandscapeTypeResponse(
                RecordHead.of(landscapeType), landscapeType.setting().name(), history);
    }
}
