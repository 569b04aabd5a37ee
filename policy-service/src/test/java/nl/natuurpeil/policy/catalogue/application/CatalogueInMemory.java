package nl.natuurpeil.policy.catalogue.application;

import java.util.ArrayList;
import java.util.List;

/** The catalogue as use cases see it; the real store is tested against PostgreSQL. */
final class CatalogueInMemory implements Catalogue {

    private final List<RecordedVersion> rows = new ArrayList<>();

    @Override
    public void lock() {}

    @Override
    public void add(RecordedVersion version) {
        rows.add(version);
    }

    @Override
    public long stamp() {
        return rows.size();
    }

    @Override
    public Versions versions() {
        return new Versions(rows);
    }
}
