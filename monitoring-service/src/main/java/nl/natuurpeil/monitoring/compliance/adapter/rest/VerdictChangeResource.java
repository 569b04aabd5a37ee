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
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.adapter.rest.VerdictChangeResponse.Pair;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts.PairPlace;
import nl.natuurpeil.monitoring.compliance.application.Withdrawn;
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
    private final Withdrawn withdrawn;

    VerdictChangeResource(FindVerdicts verdicts, Withdrawn withdrawn) {
        this.verdicts = verdicts;
        this.withdrawn = withdrawn;
    }

    @GET
    @Operation(
            operationId = "listVerdictChanges",
            summary = "Oordelen die tussen twee tijdstippen veranderden / verdicts that changed between two moments",
            description =
                    "Met de oorzaken: cijfers die erbij kwamen, gecorrigeerd of ingetrokken zijn, de regel, een gebied, de "
                            + "rekenwijze of de tijd. / With the causes: figures that were added, corrected or withdrawn, the rule, "
                            + "an area, the way of judging or time.")
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
        var pairs = verdicts.changes(between.from(), between.to(), after, paging.rowsToRead()).stream()
                .map(Pair::read)
                .toList();
        var ends = withdrawn.among(
                pairs.stream().flatMap(pair -> pair.gone().stream()).collect(Collectors.toSet()));
        var changes = pairs.stream()
                .map(pair -> VerdictChangeResponse.from(pair, ends))
                .toList();
        return paging.page(
                changes,
                change -> change,
                last -> Cursor.of(last.after().obligation(), last.after().area()));
    }
}
