package nl.natuurpeil.policy.catalogue.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition of Basiskwaliteit Natuur that serves an obligation. */
@Schema(
        name = "ServingCondition",
        description = "Conditie van Basiskwaliteit Natuur die eraan bijdraagt / contributing condition")
public record ConditionDocument(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code,

        @Schema(enumeration = {"ABIOTIEK", "INRICHTING", "BEHEER"})
        String family,

        LabelDocument parameter) {

    public static ConditionDocument from(ServingCondition.Told condition) {
        return new ConditionDocument(
                condition.code(), condition.family().name(), LabelDocument.from(condition.parameter()));
    }
}
