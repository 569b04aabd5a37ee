package nl.natuurpeil.monitoring.recalculation.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.natuurpeil.monitoring.recalculation.application.Checksums;
import nl.natuurpeil.monitoring.recalculation.domain.Checksum;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether two ways to the same data led to the same verdicts. */
@Path("/verdict-checksum")
@Tag(name = "verdicts")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ChecksumResource {

    private final Checksums checksums;

    ChecksumResource(Checksums checksums) {
        this.checksums = checksums;
    }

    @GET
    @Operation(
            operationId = "getVerdictChecksum",
            summary = "Controlegetal over alle oordelen die nu gelden / checksum of all verdicts that hold now",
            description =
                    "Gelijk voor dezelfde invoer en oordelen, hoe ze ook tot stand kwamen. / The same for the same "
                            + "input and judgements, however they came about.")
    public Checksum get() {
        return checksums.now();
    }
}
