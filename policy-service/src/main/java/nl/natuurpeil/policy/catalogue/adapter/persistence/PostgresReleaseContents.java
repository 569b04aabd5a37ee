package nl.natuurpeil.policy.catalogue.adapter.persistence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.natuurpeil.policy.catalogue.application.ReleaseContent;
import nl.natuurpeil.policy.catalogue.application.ReleaseContents;

/** What releases brought that made no version of its own, in one table whose rows are only added. */
@ApplicationScoped
public class PostgresReleaseContents implements ReleaseContents {

    @Override
    public void add(ReleaseContent content) {
        ReleaseContentRow.from(content).persist();
    }

    @Override
    @Transactional
    public List<ReleaseContent> all() {
        return ReleaseContentRow.<ReleaseContentRow>listAll(Sort.by("id")).stream()
                .map(ReleaseContentRow::toContent)
                .toList();
    }
}
