package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.natuurpeil.policy.catalogue.application.FindReleaseDifferences;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads where the last release says something else than what an editor published. */
@Path("/release-differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ReleaseDifferenceResource {

    /** What the release has, and the version that is kept. */
    @Schema(name = "ReleaseDifference", description = "Uitgave en redactie verschillen / release and editors differ")
    record DifferenceItem(String kind, String code, String release, Instant seenAt, int keptVersion, String keptBy) {}

    @Schema(name = "ReleaseDifferenceList")
    record Page(List<DifferenceItem> items) {}

    private final FindReleaseDifferences findReleaseDifferences;

    ReleaseDifferenceResource(FindReleaseDifferences findReleaseDifferences) {
        this.findReleaseDifferences = findReleaseDifferences;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "listReleaseDifferences",
            summary = "Verschillen met de uitgave opvragen / list differences with the release",
            description = """
                    De records waarvan de laatste uitgave andere inhoud heeft dan de versie die een redacteur
                    publiceerde. De versie van de redacteur geldt, tot een redacteur opnieuw publiceert of een uitgave
                    hetzelfde zegt.

                    The records of which the last release has other content than the version an editor published. The
                    editor's version holds, until an editor publishes again or a release says the same.""")
    @APIResponseSchema(Page.class)
    public Page list() {
        return new Page(findReleaseDifferences.find().stream()
                .map(ReleaseDifferenceResource::item)
                .toList());
    }

    private static DifferenceItem item(FindReleaseDifferences.Difference difference) {
        return new DifferenceItem(
                difference.content().record().kind().word(),
                difference.content().record().code(),
                difference.content().release(),
                difference.content().seenAt(),
                difference.kept().record().version(),
                difference.kept().recording().by());
    }
}
