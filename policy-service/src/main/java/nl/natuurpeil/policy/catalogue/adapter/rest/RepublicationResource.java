package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.policy.catalogue.application.TellOfCurrent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets an operator fill the compacted topics anew. */
@Path("/republications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Republications", description = "Beheer / operations")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "admin")
public class RepublicationResource {

    /** How many records are on their way to Kafka. */
    @Schema(name = "Republication", description = "Hoeveel er wordt gepubliceerd / how many are published")
    record RepublicationResponse(int indicators, int obligations) {}

    private final TellOfCurrent tellOfCurrent;

    RepublicationResource(TellOfCurrent tellOfCurrent) {
        this.tellOfCurrent = tellOfCurrent;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(
            operationId = "republishCatalogue",
            summary = "De catalogus opnieuw publiceren / publish the catalogue again",
            description = """
                    Zet de geldende versie van elke indicator en verplichting opnieuw op de Kafka-topics, met dezelfde
                    gebeurtenis-id's: wie ze al heeft slaat ze over. Nodig als een topic leeg is geraakt.

                    Puts the current version of every indicator and obligation on the Kafka topics again under the same
                    event ids, so that listeners pass over what they have. For when a topic has lost its content. The
                    answer is given once the messages are safe in the outbox; they leave right after.""")
    @APIResponseSchema(value = RepublicationResponse.class, responseCode = "202")
    public Response republish() {
        var outcome = tellOfCurrent.tellAll();
        return Response.accepted(new RepublicationResponse(outcome.indicators(), outcome.obligations()))
                .build();
    }
}
