package nl.natuurpeil.monitoring.overview.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.natuurpeil.monitoring.overview.application.CurrentPicture;
import nl.natuurpeil.monitoring.overview.domain.Matrix;
import nl.natuurpeil.platform.http.EntityTagFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out tables for a spreadsheet. */
@Path("/tables")
@Produces(VerdictTableResource.CSV)
@Tag(name = "verdicts")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@RunOnVirtualThread
class VerdictTableResource {

    static final String CSV = "text/csv;charset=UTF-8";

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final CurrentPicture current;
    private final Clock clock;

    VerdictTableResource(CurrentPicture current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Path("/verdict-matrix")
    @RolesAllowed("measurements:read")
    @Operation(
            operationId = "getVerdictTable",
            summary = "De matrix als tabel / the matrix as a table",
            description = """
                    Elk oordeel op een regel: CSV die een spreadsheet in het Nederlands zo opent (UTF-8, puntkomma's), met
                    de filters van `/verdict-matrix`; koppen en labels in het Nederlands, of Engels met `Accept-Language`.

                    Each verdict on a line: CSV that a spreadsheet in Dutch opens as it is (UTF-8, semicolons), with the
                    filters of `/verdict-matrix`; titles and labels in Dutch, or English with `Accept-Language`.""")
    public Response matrix(@BeanParam MatrixQuery query, @Context HttpHeaders headers, @Context Request request) {
        var asked = query.read();
        var picture = asked.asOf().map(current::asOf).orElseGet(current::get);
        var day = asked.asOf()
                .map(then -> then.atZone(NETHERLANDS).toLocalDate())
                .orElseGet(() -> LocalDate.now(clock.withZone(NETHERLANDS)));
        boolean dutch = isDutch(headers);
        var answer = Prepared.answer(MatrixTable.csv(Matrix.of(picture, asked.wanted(), day), dutch));
        var unchanged = request.evaluatePreconditions(answer.tag());
        return (unchanged == null ? Response.ok(answer.bytes(), CSV) : unchanged)
                .tag(answer.tag())
                .header(HttpHeaders.CACHE_CONTROL, EntityTagFilter.ASK_AGAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verdict-matrix.csv\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, dutch ? "nl" : "en")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static boolean isDutch(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(List.of("nl", "en")::contains)
                .findFirst()
                .filter("en"::equals)
                .isEmpty();
    }
}
