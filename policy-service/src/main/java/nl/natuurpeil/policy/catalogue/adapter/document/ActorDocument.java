package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.catalogue.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who acts, and what they do for the obligation. */
@Schema(name = "Actor", description = "Wie wat doet / who does what")
public record ActorDocument(
        @Schema(enumeration = {"RIJK", "PROVINCIE", "GEMEENTE", "WATERSCHAP", "ANDEREN"})
        String code,

        LabelDocument role) {

    public static ActorDocument from(Actor actor) {
        return new ActorDocument(actor.party().name(), LabelDocument.from(actor.role()));
    }
}
