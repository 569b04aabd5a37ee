package nl.natuurpeil.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds what holds for all: the token that is needed, the version header and the problems that can be answered. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiRules implements OASFilter {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Ongeldige invoer: alle fouten in één antwoord / bad input, every fault at once",
            "401", "Geen geldig token / no valid token",
            "403", "Het token geeft geen toegang / the token gives no access",
            "404", "Niet gevonden / not found",
            "500", "Fout aan onze kant / failure on our side");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem());
        if (api.getComponents().getSecuritySchemes() == null) {
            api.getComponents().addSecurityScheme("oidc", token());
        }
        if (api.getPaths() != null) {
            api.getPaths().getPathItems().values().stream()
                    .map(PathItem::getOperations)
                    .flatMap(operations -> operations.values().stream())
                    .forEach(OpenApiRules::complete);
        }
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .openIdConnectUrl("/.well-known/openid-configuration")
                .description("Client credentials, met de scope die erbij staat / with the scope named");
    }

    private static void complete(Operation operation) {
        APIResponses responses = operation.getResponses();
        PROBLEMS.forEach((status, text) -> {
            // The framework's own 401 and 403 do not say what comes with them.
            var described = responses.getAPIResponse(status);
            if (described == null || described.getContent() == null) {
                responses.addAPIResponse(status, problemResponse(text));
            }
        });
        responses.getAPIResponses().values().forEach(OpenApiRules::addVersion);
    }

    private static APIResponse problemResponse(String text) {
        var reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(reference)));
    }

    private static void addVersion(APIResponse response) {
        response.addHeader(
                "API-Version",
                OASFactory.createHeader()
                        .description("Versie van de API / version of the API")
                        .schema(text()));
    }

    private static Schema problem() {
        var error = object().addProperty("pointer", text())
                .addProperty("code", text())
                .addProperty("detail", text());
        return object().description("RFC 9457 problem")
                .required(List.of("status", "title", "detail"))
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(error));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
