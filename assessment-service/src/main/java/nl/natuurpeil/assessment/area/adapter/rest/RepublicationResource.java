package nl.natuurpeil.assessment.area.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.assessment.area.application.RepublishAreas;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Telling of all areas once more. */
@Path("/republications")
@Tag(name = "operations", description = "Beheer / operations")
@RolesAllowed("admin")
@RunOnVirtualThread
class RepublicationResource {

    private final RepublishAreas republish;

    RepublicationResource(RepublishAreas republish) {
        this.republish = republish;
    }

    /** What was put in the outbox; it leaves from there by itself. */
    record RepublicationResponse(int areas) {}

    @POST
    @Operation(
            operationId = "republishAreas",
            summary =
                    "Alle gebieden opnieuw publiceren, met dezelfde event-ids / publish all areas again, same event ids")
    @APIResponse(
            responseCode = "202",
            description = "Wordt verzonden / being sent",
            content = @Content(schema = @Schema(implementation = RepublicationResponse.class)))
    public Response republish() {
        return Response.accepted(new RepublicationResponse(republish.republish()))
                .build();
    }
}
