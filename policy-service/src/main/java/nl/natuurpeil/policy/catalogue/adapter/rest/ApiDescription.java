package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the OpenAPI document says of the whole API. */
@SecurityScheme(
        securitySchemeName = ApiDescription.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Token van de OpenID-provider (client credentials), audience `natuurpeil`, met de genoemde scope"
                + " / token of the OpenID provider, audience `natuurpeil`, with the scope named")
public class ApiDescription extends Application {

    public static final String TOKEN = "token";
}
