package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "Condition", description = "Conditie van Basiskwaliteit Natuur / condition of Basiskwaliteit Natuur")
record ConditionResponse(
        @JsonUnwrapped RecordHead head,

        @Schema(enumeration = {"ABIOTIEK", "INRICHTING", "BEHEER"})
        String family,

        List<UnitDocument> units,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "ConditionList")
    record Page(List<ConditionResponse> items) {}

    static ConditionResponse from(Condition condition) {
        return from(condition, null);
    }

    static ConditionResponse from(Condition condition, @Nullable List<VersionResponse> history) {
        return new ConditionResponse(
                RecordHead.of(condition),
                condition.family().name(),
                condition.units().stream().map(UnitDocument::from).toList(),
                history);
    }
}
