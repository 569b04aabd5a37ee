package nl.natuurpeil.monitoring.species.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.species.application.Stages;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroup;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroups;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading which species make an indicator, and how their indices stand. */
@Path("/species-groups")
@Tag(name = "species", description = "Soortgroepen en hun indices / species groups and their indices")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SpeciesGroupResource {

    private final SpeciesGroups groups;
    private final Stages stages;

    SpeciesGroupResource(SpeciesGroups groups, Stages stages) {
        this.groups = groups;
        this.stages = stages;
    }

    @GET
    @Operation(operationId = "listSpeciesGroups", summary = "Soortgroepen / species groups")
    public SpeciesGroupsResponse list() {
        return new SpeciesGroupsResponse(
                groups.groups().stream().map(this::response).toList());
    }

    @GET
    @Path("/{indicator}")
    @Operation(
            operationId = "getSpeciesGroup",
            summary = "Soorten van een indicator en hun indices / species of an indicator and their indices",
            description = "Tellingen worden met TRIM een soortindex, de soortindices een indicator; elk een reeks. "
                    + "/ TRIM makes counts a species index, the species indices make an indicator; each a series.")
    public SpeciesGroupResponse get(@PathParam("indicator") String indicator) {
        return groups.groups().stream()
                .filter(group -> group.indicator().equals(indicator))
                .findFirst()
                .map(this::response)
                .orElseThrow(NotFoundException::new);
    }

    private SpeciesGroupResponse response(SpeciesGroup group) {
        var subjects = new ArrayList<>(group.names());
        subjects.add(group.indicator());
        return SpeciesGroupResponse.of(group, stages.of(subjects, group.area()));
    }

    /** All of them; they are few, so there is one page. */
    @Schema(name = "SpeciesGroups")
    record SpeciesGroupsResponse(List<SpeciesGroupResponse> items) {}
}
