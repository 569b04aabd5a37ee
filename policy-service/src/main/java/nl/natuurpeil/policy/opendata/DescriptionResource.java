package nl.natuurpeil.policy.opendata;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.adapter.rest.ApiDescription;
import nl.natuurpeil.policy.catalogue.adapter.rest.FromCatalogue;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the data of this API by DCAT-AP-NL 3.0, so that a data portal can list it. */
@Path("/catalogue-description")
@Produces(ContextResource.JSON_LD)
@FromCatalogue
@Tag(name = "Open data")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class DescriptionResource {

    private static final String TEMPLATE = new String(Resources.read("description.jsonld"), StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final Publishing publishing;

    DescriptionResource(Catalogue catalogue, Publishing publishing) {
        this.catalogue = catalogue;
        this.publishing = publishing;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getCatalogueDescription",
            summary = "De beschrijving van de gegevens opvragen / get the description of the data",
            description = """
                    De catalogus, zijn downloads en deze API volgens DCAT-AP-NL 3.0, als JSON-LD: uitgever, contact,
                    licentie, talen, thema's en adressen.

                    The catalogue, its downloads and this API by DCAT-AP-NL 3.0, as JSON-LD: publisher, contact,
                    licence, languages, themes and addresses.""")
    public byte[] get(@Context UriInfo uri) {
        var api = uri.getBaseUri().resolve("/policy/v1").toString();
        var text = TEMPLATE;
        for (var value : values(api).entrySet()) {
            text = text.replace("{{" + value.getKey() + "}}", escaped(value.getValue()));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> values(String api) {
        return Map.of(
                "api", api,
                "modified", modified().toString(),
                "publisher", publishing.publisher().toString(),
                "publisherName", publishing.publisherName(),
                "contactName", publishing.contactName(),
                "contactEmail", publishing.contactEmail(),
                "contactUrl", publishing.contactUrl().toString(),
                "licence", publishing.licence().toString(),
                "accessRights", publishing.accessRights().toString());
    }

    private Instant modified() {
        return catalogue.versions().all().getLast().recording().at();
    }

    private static String escaped(String value) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(value));
    }
}
