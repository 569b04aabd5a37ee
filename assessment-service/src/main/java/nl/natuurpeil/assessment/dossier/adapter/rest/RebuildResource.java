package nl.natuurpeil.assessment.dossier.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.natuurpeil.assessment.dossier.application.RebuildDossiers;
import nl.natuurpeil.assessment.dossier.application.Rebuilds;
import nl.natuurpeil.assessment.dossier.domain.Rebuild;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Throwing the dossiers away and composing them anew. */
@Path("/dossier-rebuilds")
@Tag(name = "operations", description = "Beheer / operations")
@RolesAllowed("admin")
@RunOnVirtualThread
class RebuildResource {

    private final RebuildDossiers rebuild;
    private final Rebuilds rebuilds;

    RebuildResource(RebuildDossiers rebuild, Rebuilds rebuilds) {
        this.rebuild = rebuild;
        this.rebuilds = rebuilds;
    }

    @POST
    @Operation(
            operationId = "rebuildDossiers",
            summary = "Alle dossiers opnieuw opbouwen / compose all dossiers anew",
            description = "Gelijke controlegetallen: er was niets verloren of beschadigd. / Equal checksums: nothing "
                    + "was lost or damaged.")
    @APIResponse(
            responseCode = "201",
            description = "Opgebouwd / rebuilt",
            content = @Content(schema = @Schema(implementation = Rebuild.class)))
    public Response post(@Context UriInfo uri) {
        var done = rebuild.rebuild();
        var place = uri.getRequestUriBuilder().path(done.id().toString()).build();
        return Response.created(place).entity(done).build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDossierRebuild", summary = "Eén keer opbouwen / one rebuild")
    public Rebuild get(@PathParam("id") UUID id) {
        return rebuilds.find(id).orElseThrow(() -> new NotFoundException("there is no rebuild " + id));
    }
}
