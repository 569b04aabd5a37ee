package nl.natuurpeil.assessment.area.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.natuurpeil.assessment.area.application.Areas;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading areas. */
@Path("/areas")
@Tag(name = "areas", description = "Gebieden / areas")
@RolesAllowed("assessments:read")
@RunOnVirtualThread
class AreaResource {

    private final Areas areas;

    AreaResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @Operation(operationId = "listAreas", summary = "Gebieden, op code / areas, by code")
    @APIResponse(
            responseCode = "200",
            description = "Eén bladzijde / one page",
            content = @Content(schema = @Schema(implementation = AreaPage.class)))
    public Response list(
            @QueryParam("kind") @Schema(implementation = AreaKind.class) @Nullable String kind,
            @QueryParam("parent") @Nullable String parent,
            @BeanParam Paging paging) {
        var rows = areas.list(new Areas.Filter(kind(kind), parent, paging.afterValue(), paging.rowsToRead()));
        return paging.page(rows, AreaResponse::from, row -> Cursor.of(row.code()));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getArea",
            summary = "Eén gebied met de gebieden die er direct in liggen / one area with those directly in it")
    public AreaWithChildrenResponse get(@PathParam("code") String code) {
        var area = areas.find(code).orElseThrow(() -> new NotFoundException("there is no area with code " + code));
        var children = areas.list(new Areas.Filter(null, code, "", Integer.MAX_VALUE));
        return AreaWithChildrenResponse.from(area, children);
    }

    /** For the API description: a page of areas. */
    record AreaPage(List<AreaResponse> items) {}

    private static @Nullable AreaKind kind(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(AreaKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        new Fault("kind", "unknown-kind", "must be one of " + Arrays.toString(AreaKind.values()))));
    }
}
