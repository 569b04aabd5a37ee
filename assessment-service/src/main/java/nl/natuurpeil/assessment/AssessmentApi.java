package nl.natuurpeil.assessment;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What the OpenAPI document says of the service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Natuurpeil assessment",
                        version = "0.1.0",
                        description = "Gebieden, hun beoordeling op Basiskwaliteit Natuur en hun dossiers. "
                                + "/ Areas, their assessments and their dossiers.",
                        license = @License(name = "EUPL-1.2"),
                        contact =
                                @Contact(
                                        name = "Natuurpeil",
                                        url = "https://natuurpeil.example",
                                        email = "team@natuurpeil.example")),
        servers = @Server(url = "/assessment/v1"))
@SecurityScheme(
        securitySchemeName = "oidc",
        type = SecuritySchemeType.OPENIDCONNECT,
        description = "Client credentials; scopes assessments:read, admin",
        openIdConnectUrl = "/.well-known/openid-configuration")
class AssessmentApi {}
