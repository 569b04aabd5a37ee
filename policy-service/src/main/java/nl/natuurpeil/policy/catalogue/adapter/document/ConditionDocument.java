package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.catalogue.domain.Condition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition of Basiskwaliteit Natuur that serves an obligation. */
@Schema(
        name = "Condition",
        description = "Conditie van Basiskwaliteit Natuur die eraan bijdraagt / contributing condition")
public record ConditionDocument(
        @Schema(enumeration = {"ABIOTIEK", "INRICHTING", "BEHEER"})
        String family,

        LabelDocument parameter) {

    public static ConditionDocument from(Condition condition) {
        return new ConditionDocument(condition.family().name(), LabelDocument.from(condition.parameter()));
    }
}
