package nl.natuurpeil.assessment.dossier.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.assessment.dossier.application.Rebuilds;
import nl.natuurpeil.assessment.dossier.domain.Rebuild;

/** Rebuilds in PostgreSQL. */
@ApplicationScoped
class PanacheRebuilds implements Rebuilds {

    @Override
    @Transactional
    public Rebuild append(Rebuild rebuild) {
        var row = RebuildRow.from(rebuild);
        row.persistAndFlush();
        return row.toRebuild();
    }

    @Override
    @Transactional
    public Optional<Rebuild> find(UUID id) {
        return RebuildRow.<RebuildRow>findByIdOptional(id).map(RebuildRow::toRebuild);
    }
}
