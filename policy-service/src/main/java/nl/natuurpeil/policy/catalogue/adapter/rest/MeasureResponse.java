package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as clients see it; the history comes with a single one, not in lists. */
@Schema(
        name = "Measure",
        description = "Maatregel en de condities waarop hij werkt / measure and the conditions it works on")
record MeasureResponse(
        @JsonUnwrapped RecordHead head,
        List<String> conditions,

        @Schema(description = "Leeg: overal / empty: everywhere")
        List<String> landscapeTypes,

        List<String> actors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "MeasureList")
    record Page(List<MeasureResponse> items) {}

    static MeasureResponse from(Measure measure) {
        return from(measure, null);
    }

    static MeasureResponse from(Measure measure, @Nullable List<VersionResponse> history) {
        return new MeasureResponse(
                RecordHead.of(measure), measure.conditions(), measure.landscapeTypes(), measure.actors(), history);
    }
}
