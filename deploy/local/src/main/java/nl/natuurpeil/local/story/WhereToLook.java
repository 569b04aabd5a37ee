package nl.natuurpeil.local.story;

import java.net.URI;
import java.util.List;

/**
 * Addresses and commands to go on with.
 *
 * @param tokenCommand the command that prints a token of the dashboard client
 */
public record WhereToLook(URI gateway, String tokenCommand) {

    public List<String> lines() {
        return List.of(
                "Look further",
                "  Dashboard JSON  " + at("/assessment/v1/dossiers/EU"),
                "                  " + at("/assessment/v1/dossiers/GM0855") + "  (Tilburg)",
                "  Verdicts        " + at("/monitoring/v1/verdicts?area=EU"),
                "  Live stream     " + at("/live/v1/verdict-changes"),
                "  OpenAPI         " + at("/policy/v1/openapi.json"),
                "                  " + at("/assessment/v1/openapi.json"),
                "                  " + at("/monitoring/v1/openapi.json"),
                "                  " + at("/live/v1/openapi.json"),
                "",
                "Try next (a token is valid for 15 minutes)",
                "  TOKEN=$(" + tokenCommand + ")",
                curl("", "/assessment/v1/dossiers/GM0855"),
                curl(
                        "",
                        "/monitoring/v1/verdicts?obligation=" + MainJob.OBLIGATION + "&area=" + MainJob.AREA
                                + "&superseded=true"),
                curl("", "/policy/v1/obligations/" + MainJob.OBLIGATION),
                curl("-N ", "/live/v1/verdict-changes"));
    }

    private URI at(String path) {
        return gateway.resolve(path);
    }

    private String curl(String option, String path) {
        return "  curl -s " + option + "-H \"Authorization: Bearer $TOKEN\" '" + at(path) + "'";
    }
}
