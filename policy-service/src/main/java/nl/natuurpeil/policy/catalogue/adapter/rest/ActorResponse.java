package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An actor as clients see it; the history comes with a single one, not in lists. */
@Schema(name = "Actor", description = "Wie een rol heeft in het natuurbeleid / who has a part in nature policy")
record ActorResponse(
        @JsonUnwrapped RecordHead head,

        @Schema(enumeration = {"GOVERNMENT", "NON_GOVERNMENT", "CONSULTATION"})
        String kind,

        List<LabelDocument> tasks,
        List<String> instruments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "ActorList")
    record Page(List<ActorResponse> items) {}

    static ActorResponse from(Actor actor) {
        return from(actor, null);
    }

    static ActorResponse from(Actor actor, @Nullable List<VersionResponse> history) {
        return new ActorResponse(
                RecordHead.of(actor),
                actor.type().name(),
                LabelDocument.from(actor.tasks()),
                actor.instruments(),
                history);
    }
}
