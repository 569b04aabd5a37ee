package nl.natuurpeil.assessment.dossier.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.natuurpeil.assessment.dossier.application.Dossiers;
import nl.natuurpeil.assessment.dossier.domain.Dossier;
import nl.natuurpeil.assessment.dossier.domain.DossierSummary;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading dossiers: the documents themselves, which are made to be shown as they are. */
@Path("/dossiers")
@Tag(name = "dossiers", description = "Alles over een gebied bij elkaar / everything about an area together")
@RolesAllowed("assessments:read")
@RunOnVirtualThread
class DossierResource {

    private final Dossiers dossiers;

    DossierResource(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GET
    @Operation(operationId = "listDossiers", summary = "Dossiers in het kort, op gebied / dossiers in short, by area")
    @APIResponse(
            responseCode = "200",
            description = "Eén bladzijde / one page",
            content = @Content(schema = @Schema(implementation = DossierPage.class)))
    public Response list(@BeanParam Paging paging) {
        var rows = dossiers.list(paging.afterValue(), paging.rowsToRead());
        return paging.page(rows, row -> row, row -> Cursor.of(row.area()));
    }

    @GET
    @Path("/{area}")
    @Operation(operationId = "getDossier", summary = "Dossier van een gebied / dossier of an area")
    public Dossier get(@PathParam("area") String area) {
        return dossiers.find(area).orElseThrow(() -> new NotFoundException("there is no dossier of area " + area));
    }

    /** For the API description: a page of dossiers in short. */
    record DossierPage(List<DossierSummary> items) {}
}
