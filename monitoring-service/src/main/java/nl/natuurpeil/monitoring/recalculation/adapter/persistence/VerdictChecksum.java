package nl.natuurpeil.monitoring.recalculation.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.natuurpeil.monitoring.recalculation.application.Checksums;
import nl.natuurpeil.monitoring.recalculation.domain.Checksum;

/** Makes the checksum where the verdicts are. */
@ApplicationScoped
class VerdictChecksum implements Checksums {

    private final EntityManager entities;

    VerdictChecksum(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Checksum now() {
        var row = (Object[]) entities.createNativeQuery("""
                        select count(*), encode(sha256(convert_to(coalesce(string_agg(
                            concat_ws(' ', obligation, area, content), chr(10)
                            order by obligation collate "C", area collate "C"), ''), 'UTF8')), 'hex')
                        from current_verdict
                        """, Object[].class).getSingleResult();
        return new Checksum(((Number) row[0]).longValue(), (String) row[1]);
    }
}
