package nl.natuurpeil.policy.catalogue.adapter.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.application.ToldVersions;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/** What was told of last, one row a record. */
@ApplicationScoped
public class PostgresToldVersions implements ToldVersions {

    @Override
    @Transactional
    public Map<Reference, Integer> all() {
        return ToldVersionRow.<ToldVersionRow>listAll().stream()
                .collect(toMap(row -> new Reference(row.kind, row.code), row -> row.version));
    }

    @Override
    @Transactional
    public void put(Reference record, int version) {
        ToldVersionRow row = ToldVersionRow.findById(new ToldVersionRow.Key(record.kind(), record.code()));
        if (row == null) {
            row = new ToldVersionRow();
            row.kind = record.kind();
            row.code = record.code();
        }
        row.version = version;
        row.persist();
    }
}
