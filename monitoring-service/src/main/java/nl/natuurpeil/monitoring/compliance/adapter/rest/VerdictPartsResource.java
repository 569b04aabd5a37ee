package nl.natuurpeil.monitoring.compliance.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.PartsDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.application.FindParts;
import nl.natuurpeil.monitoring.compliance.application.FindParts.Part;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the totals are made of that a verdict rests on. */
@Path("/verdicts/{id}/parts")
@Tag(name = "verdicts")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerdictPartsResource {

    private final FindVerdicts verdicts;
    private final FindParts parts;

    VerdictPartsResource(FindVerdicts verdicts, FindParts parts) {
        this.verdicts = verdicts;
        this.parts = parts;
    }

    @GET
    @Operation(
            operationId = "listVerdictParts",
            summary = "De gebieden en metingen van één totaal / the areas and measurements of one total",
            description = "Van een waarde in het oordeel die `parts` heeft; verandert nooit."
                    + " / Of a value in the verdict that has `parts`; never changes.")
    public Response list(
            @PathParam("id") UUID id,
            @Parameter(required = true, example = "urban-tree-canopy") @QueryParam("indicator") @Nullable
                    String indicator,
            @Parameter(
                            required = true,
                            description = "Eerste dag van de waarde / first day of the value",
                            example = "2024-01-01")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @BeanParam Paging paging) {
        if (indicator == null) {
            throw new BadInput(new Fault("indicator", "required", "must be an indicator of the verdict"));
        }
        var hash = parts(id, indicator, date(from))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .hash();
        List<Part> found = parts.list(hash, paging.afterValue(), paging.rowsToRead());
        return paging.page(found, part -> part, last -> Cursor.of(last.area()));
    }

    private Stream<PartsDocument> parts(UUID id, String indicator, LocalDate from) {
        var verdict = VerdictJson.read(verdicts.document(id).orElseThrow(NotFoundException::new));
        return verdict.evidence().stream()
                .filter(evidence -> evidence.indicator().equals(indicator))
                .flatMap(evidence -> evidence.values().stream())
                .filter(value -> value.from().equals(from))
                .flatMap(value -> Stream.ofNullable(value.parts()));
    }

    private static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault("from", "date", "must be a date such as 2024-01-01"));
        }
    }
}
