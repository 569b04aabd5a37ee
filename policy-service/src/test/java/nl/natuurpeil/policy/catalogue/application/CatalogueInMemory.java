package nl.natuurpeil.policy.catalogue.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** The catalogue as loading sees it; reading is tested against PostgreSQL. */
final class CatalogueInMemory implements Catalogue {

    private record Row(CatalogueRecord record, RecordedVersion version) {}

    private final List<Row> rows = new ArrayList<>();

    int size() {
        return rows.size();
    }

    @Override
    public void lock() {}

    @Override
    public void add(Release.Entry entry, String release, Instant recordedAt) {
        var record = entry.record();
        rows.add(new Row(
                entry.record(),
                new RecordedVersion(
                        record.version(), record.validity().since(), recordedAt, entry.contentHash(), release)));
    }

    @Override
    public List<RecordedVersion> versions(Kind kind, String code) {
        return rows.stream()
                .filter(row ->
                        row.record().kind() == kind && row.record().code().equals(code))
                .map(Row::version)
                .toList();
    }

    @Override
    public <T extends CatalogueRecord> Optional<T> find(Class<T> type, String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends CatalogueRecord> List<T> list(Class<T> type, Selection selection) {
        throw new UnsupportedOperationException();
    }
}
