package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.CatalogueAt;
import nl.natuurpeil.policy.catalogue.application.Filter;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** What the lists and single answers of all kinds have in common. */
@ApplicationScoped
public class Reads {

    private final Catalogue catalogue;
    private final Clock clock;

    Reads(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Answers with a page of records in order of their codes, or with every fault of the query. */
    <T extends CatalogueRecord, R> Response page(
            Class<T> type, MomentQuery when, Function<QueryFaults, Filter> wanted, Paging paging, Function<T, R> item) {
        return pageAt(type, when, wanted, paging, (record, _) -> item.apply(record));
    }

    /** The same, for items that depend on the day. */
    <T extends CatalogueRecord, R> Response pageAt(
            Class<T> type,
            MomentQuery when,
            Function<QueryFaults, Filter> wanted,
            Paging paging,
            BiFunction<T, LocalDate, R> item) {
        var faults = new QueryFaults();
        var moment = when.moment(clock, faults);
        var filter = wanted.apply(faults);
        var after = faults.read(() -> paging.after(1))
                .flatMap(cursor -> cursor)
                .map(cursor -> cursor.key().getFirst());
        faults.read(paging::limit);
        faults.refuseIfAny();
        var records = new CatalogueAt(catalogue.versions(), moment)
                .list(type, filter).stream()
                        .filter(record -> after.isEmpty() || record.code().compareTo(after.get()) > 0)
                        .limit(paging.rowsToRead())
                        .toList();
        return paging.page(records, record -> item.apply(record, moment.validOn()), record -> Cursor.of(record.code()));
    }

    /** Answers with a page of anything read from the catalogue at a moment, given in the order of its keys as texts. */
    <R> Response pageOf(
            MomentQuery when,
            Paging paging,
            Function<QueryFaults, Function<CatalogueAt, List<R>>> wanted,
            int keyParts,
            Function<R, Cursor> key) {
        var faults = new QueryFaults();
        var moment = when.moment(clock, faults);
        var rows = wanted.apply(faults);
        var after = faults.read(() -> paging.after(keyParts)).flatMap(cursor -> cursor);
        faults.read(paging::limit);
        faults.refuseIfAny();
        var all = rows.apply(new CatalogueAt(catalogue.versions(), moment));
        return paging.page(after(after, all, key, paging.rowsToRead()), row -> row, key);
    }

    /** The rows whose key comes after the cursor; all of them from the start without one. */
    public static <R> List<R> after(Optional<Cursor> cursor, List<R> rows, Function<R, Cursor> key, int limit) {
        return rows.stream()
                .filter(row -> cursor.isEmpty() || Arrays.compare(parts(key.apply(row)), parts(cursor.get())) > 0)
                .limit(limit)
                .toList();
    }

    private static String[] parts(Cursor cursor) {
        return cursor.key().toArray(String[]::new);
    }

    /** The catalogue at the moment asked for; what is wrong with that is kept with the other faults. */
    public CatalogueAt at(MomentQuery when, QueryFaults faults) {
        return new CatalogueAt(catalogue.versions(), when.moment(clock, faults));
    }

    /** The catalogue at the moment asked for; 400 when there is something wrong with it. */
    public CatalogueAt at(MomentQuery when) {
        var faults = new QueryFaults();
        var moment = when.moment(clock, faults);
        faults.refuseIfAny();
        return new CatalogueAt(catalogue.versions(), moment);
    }

    /** Returns the record at the moment asked for, or answers with 404. */
    <T extends CatalogueRecord> T get(Class<T> type, String code, MomentQuery when) {
        return at(when).find(type, code).orElseThrow(() -> new UnknownCode(Kind.of(type), code));
    }

    /** Returns every version ever recorded, newest first; 404 when there is none. */
    VersionResponse.Page versions(Kind kind, String code) {
        var history = history(kind, code);
        if (history.isEmpty()) {
            throw new UnknownCode(kind, code);
        }
        return new VersionResponse.Page(history);
    }

    List<VersionResponse> history(CatalogueRecord record) {
        return history(record.kind(), record.code());
    }

    private List<VersionResponse> history(Kind kind, String code) {
        return VersionResponse.history(catalogue.versions().of(kind, code));
    }
}
