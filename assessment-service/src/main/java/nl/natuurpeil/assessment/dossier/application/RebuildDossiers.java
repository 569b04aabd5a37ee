package nl.natuurpeil.assessment.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.assessment.area.application.Areas;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.dossier.domain.Rebuild;

/**
 * Throws every dossier away and composes it anew.
 *
 * <p>It goes by small groups of areas, each in its own transaction under the locks of those areas: events keep coming
 * in meanwhile, what they change before or after their area's turn is in the dossier either way, and a reader never
 * finds an area without one.
 */
@ApplicationScoped
public class RebuildDossiers {

    private static final int GROUP = 50;
    private static final UUID NOT_YET_RECORDED = new UUID(0, 0);

    private final Areas areas;
    private final ComposeDossiers compose;
    private final Dossiers dossiers;
    private final Rebuilds rebuilds;
    private final Clock clock;

    public RebuildDossiers(Areas areas, ComposeDossiers compose, Dossiers dossiers, Rebuilds rebuilds, Clock clock) {
        this.areas = areas;
        this.compose = compose;
        this.dossiers = dossiers;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    /** Rebuilds and records that it was done, with checksums to compare. */
    public Rebuild rebuild() {
        var startedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var before = dossiers.sum();
        composeAll();
        var after = dossiers.sum();
        var finishedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return rebuilds.append(new Rebuild(
                NOT_YET_RECORDED, after.dossiers(), before.checksum(), after.checksum(), startedAt, finishedAt));
    }

    /** Rebuilds without a trace, as is done when the service starts: another release may compose differently. */
    public void composeAll() {
        List<String> codes = areas.listAll().stream().map(AreaVersion::code).toList();
        for (int from = 0; from < codes.size(); from += GROUP) {
            compose.composeAnew(codes.subList(from, Math.min(from + GROUP, codes.size())));
        }
        dossiers.retainOnly(codes);
    }
}
