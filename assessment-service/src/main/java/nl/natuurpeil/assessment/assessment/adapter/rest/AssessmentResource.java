package nl.natuurpeil.assessment.assessment.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.assessment.assessment.application.Assessments;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading assessments. */
@Path("/assessments")
@Tag(name = "assessments", description = "Beoordelingen van gebieden / assessments of areas")
@RolesAllowed("assessments:read")
@RunOnVirtualThread
class AssessmentResource {

    private final Assessments assessments;

    AssessmentResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @Operation(operationId = "listAssessments", summary = "Beoordelingen, op gebied / assessments, by area")
    @APIResponse(
            responseCode = "200",
            description = "Eén bladzijde / one page",
            content = @Content(schema = @Schema(implementation = AssessmentPage.class)))
    public Response list(@QueryParam("area") @Nullable String area, @BeanParam Paging paging) {
        var rows = assessments.list(area, paging.afterValue(), paging.rowsToRead());
        return paging.page(rows, AssessmentResponse::from, row -> Cursor.of(row.area()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAssessment",
            summary = "Eén beoordeling met condities en hun verloop / one assessment, its conditions and their history")
    public AssessmentDetailResponse get(@PathParam("id") UUID id) {
        var state = assessments.find(id).orElseThrow(() -> new NotFoundException("there is no assessment " + id));
        return AssessmentDetailResponse.from(state, assessments.history(id));
    }

    /** For the API description: a page of assessments. */
    record AssessmentPage(List<AssessmentResponse> items) {}
}
