package nl.natuurpeil.policy.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.adapter.rest.ApiDescription;
import nl.natuurpeil.policy.catalogue.adapter.rest.FromCatalogue;
import nl.natuurpeil.policy.catalogue.adapter.rest.LanguageQuery;
import nl.natuurpeil.policy.catalogue.adapter.rest.MomentQuery;
import nl.natuurpeil.policy.catalogue.adapter.rest.QueryFaults;
import nl.natuurpeil.policy.catalogue.adapter.rest.Reads;
import nl.natuurpeil.policy.catalogue.application.CatalogueAt;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds records of every kind by words, codes and articles. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Search", description = "Zoeken in de hele catalogus / searching the whole catalogue")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class SearchResource {

    private final Search search;
    private final Reads reads;

    SearchResource(Search search, Reads reads) {
        this.search = search;
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "search", summary = "Zoeken / search", description = """
                    Vindt records van elke soort waarin alle woorden staan, in welke vorm ook (`weidevogel` vindt
                    `weidevogels`), het best passende eerst. `"…"` vindt woorden achter elkaar, `or` een van beide,
                    `-` sluit uit. Een code of het begin ervan (`NHV-11`) gaat voor; `art. 8` vindt artikel 8. Bij elk
                    record staat waarom het is gevonden: veld en fragment. Zonder `language` beslist `Accept-Language`,
                    anders is het Nederlands. De versies die op `validOn` gelden volgens wat op `asOf` bekend was;
                    standaard vandaag en alles.

                    Finds records of any kind that have all the words, in whatever form (`bird` finds `birds`), the
                    best first. `"…"` finds words in a row, `or` either of two, `-` leaves out. A code or its beginning
                    (`NHV-11`) goes first; `art. 8` finds article 8. Each record says why it was found: field and
                    fragment. Without `language`, `Accept-Language` decides, and Dutch otherwise. The versions that
                    hold on `validOn` by what was known at `asOf`; today and all by default. 400 for anything wrong
                    with the query, all of it named.""")
    @APIResponseSchema(SearchHit.Page.class)
    public Response search(
            @BeanParam SearchQuery query,
            @BeanParam LanguageQuery language,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        var faults = new QueryFaults();
        var question = query.question(language.language(faults), faults);
        var catalogue = reads.at(when, faults);
        var cursor = faults.read(() -> paging.after(3)).flatMap(place -> place);
        faults.read(paging::limit);
        faults.refuseIfAny();
        var page = Reads.after(cursor, current(question, catalogue), Match::place, paging.rowsToRead());
        var reasons = search.reasons(question, page);
        var answer = paging.page(page, match -> hit(match, question, catalogue, reasons), Match::place);
        answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return answer;
    }

    /** The matches that are the version of their record at the moment, in the order of the list. */
    private List<Match> current(Question question, CatalogueAt catalogue) {
        return search.matches(question).stream()
                .filter(match -> version(match, catalogue)
                        .filter(chosen -> chosen.record().version() == match.version())
                        .isPresent())
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    private static Optional<RecordedVersion> version(Match match, CatalogueAt catalogue) {
        return catalogue.moment().choose(catalogue.versions().of(match.kind(), match.code()));
    }

    private static SearchHit hit(
            Match match, Question question, CatalogueAt catalogue, Map<Long, List<Reason>> reasons) {
        var record = version(match, catalogue).orElseThrow().record();
        return SearchHit.of(record, match, question, reasons.getOrDefault(match.id(), List.of()));
    }
}
