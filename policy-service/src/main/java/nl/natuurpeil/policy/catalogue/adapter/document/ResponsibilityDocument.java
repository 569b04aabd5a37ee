package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.catalogue.domain.Responsibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who acts, and what they do for the obligation. */
@Schema(name = "Responsibility", description = "Wie wat doet / who does what")
public record ResponsibilityDocument(
        @Schema(enumeration = {"RIJK", "PROVINCIE", "GEMEENTE", "WATERSCHAP", "ANDEREN"})
        String code,

        LabelDocument role) {

    public static ResponsibilityDocument from(Responsibility responsibility) {
        return new ResponsibilityDocument(responsibility.party().name(), LabelDocument.from(responsibility.role()));
    }
}
