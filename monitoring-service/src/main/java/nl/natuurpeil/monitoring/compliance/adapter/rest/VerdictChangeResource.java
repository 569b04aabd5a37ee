package nl.natuurpeil.monitoring.compliance.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts.PairPlace;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells which verdicts became others between two moments, and why. */
@Path("/verdict-changes")
@Tag(name = "verdicts")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerdictChangeResource {

    private final FindVerdicts verdicts;

    VerdictChangeResource(FindVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @GET
    @Operation(
            operationId = "listVerdictChanges",
            summary = "Oordelen die tussen twee tijdstippen veranderden / verdicts that changed between two moments",
            description = "Met de oorzaak: cijfers, regel, gebied, rekenwijze of tijd."
                    + " / With the cause: figures, rule, area, way of judging or time.")
    public Response list(
            @Parameter(
                            description = "Tijdstip in UTC / moment in UTC",
                            required = true,
                            example = "2026-11-01T00:00:00Z")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Later tijdstip / later moment", required = true, example = "2026-12-01T00:00:00Z")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @BeanParam Paging paging) {
        var after = paging.after(2)
                .map(place -> new PairPlace(place.key().get(0), place.key().get(1)));
        var between = Moment.parse(from, to);
        var changes = verdicts.changes(between.from(), between.to(), after, paging.rowsToRead()).stream()
                .map(VerdictChangeResponse::from)
                .toList();
        return paging.page(
                changes,
                change -> change,
                last -> Cursor.of(last.after().obligation(), last.after().area()));
    }
}
