package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.application.Selection;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** What the lists and single answers of all kinds have in common. */
@ApplicationScoped
class Lists {

    private final Catalogue catalogue;

    Lists(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Answers with a page of current records in order of their codes. */
    <T extends CatalogueRecord, R> Response page(
            Class<T> type, Map<Facet, String> facets, Paging paging, Function<T, R> item) {
        var after = paging.after(1).map(cursor -> cursor.key().getFirst()).orElse(null);
        var records = catalogue.list(type, new Selection(facets, after, paging.rowsToRead()));
        return paging.page(records, item, record -> Cursor.of(record.code()));
    }

    /** Returns the current version, or answers with 404. */
    <T extends CatalogueRecord> T get(Class<T> type, Kind kind, String code) {
        return catalogue.find(type, code).orElseThrow(() -> new UnknownCode(kind, code));
    }

    List<VersionResponse> history(CatalogueRecord record) {
        return VersionResponse.history(catalogue.versions(record.kind(), record.code()));
    }
}
