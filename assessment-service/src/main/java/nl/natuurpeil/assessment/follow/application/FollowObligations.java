package nl.natuurpeil.assessment.follow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.assessment.area.application.Areas;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.assessment.application.FollowVerdicts;
import nl.natuurpeil.assessment.dossier.application.ComposeDossiers;
import nl.natuurpeil.assessment.obligation.application.KnownObligations;
import nl.natuurpeil.assessment.obligation.domain.Obligation;

/** Keeps obligations as the catalogue tells them; a verdict that came before its obligation takes effect here. */
@ApplicationScoped
public class FollowObligations {

    private final KnownObligations obligations;
    private final Judgements judgements;
    private final FollowVerdicts followVerdicts;
    private final Areas areas;
    private final ComposeDossiers dossiers;

    public FollowObligations(
            KnownObligations obligations,
            Judgements judgements,
            FollowVerdicts followVerdicts,
            Areas areas,
            ComposeDossiers dossiers) {
        this.obligations = obligations;
        this.judgements = judgements;
        this.followVerdicts = followVerdicts;
        this.areas = areas;
        this.dossiers = dossiers;
    }

    /** Follows obligations in the order they were told. */
    @Transactional
    public void follow(List<Obligation> told) {
        dossiers.beforeChangeOfAll();
        Map<String, Obligation> changed = new TreeMap<>();
        told.stream().filter(obligations::take).forEach(obligation -> changed.put(obligation.code(), obligation));
        if (changed.isEmpty()) {
            return;
        }
        var everywhere = areas.listAll().stream().map(AreaVersion::code).toList();
        var inArea = judgements.on(changed.values());
        followVerdicts.follow(everywhere.stream().collect(Collectors.toMap(Function.identity(), inArea)));
        dossiers.afterChangeOf(everywhere);
    }
}
