package nl.natuurpeil.assessment.follow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.assessment.area.application.LoadAreas;
import nl.natuurpeil.assessment.area.domain.Area;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.assessment.application.FollowVerdicts;
import nl.natuurpeil.assessment.assessment.application.StartAssessments;
import nl.natuurpeil.assessment.dossier.application.ComposeDossiers;

/** Takes areas in, starts their first assessment and gives it what was already known of them. */
@ApplicationScoped
public class FollowAreas {

    private final LoadAreas load;
    private final StartAssessments start;
    private final Judgements judgements;
    private final FollowVerdicts followVerdicts;
    private final ComposeDossiers dossiers;

    public FollowAreas(
            LoadAreas load,
            StartAssessments start,
            Judgements judgements,
            FollowVerdicts followVerdicts,
            ComposeDossiers dossiers) {
        this.load = load;
        this.start = start;
        this.judgements = judgements;
        this.followVerdicts = followVerdicts;
        this.dossiers = dossiers;
    }

    /** Returns the versions that were new; the same areas offered again change nothing. */
    @Transactional
    public List<AreaVersion> follow(List<Area> offered) {
        dossiers.beforeChangeOfAll();
        var added = load.load(offered);
        var codes = added.stream().map(AreaVersion::code).toList();
        if (!codes.isEmpty()) {
            start.start(codes);
            var inArea = judgements.inAreas(codes);
            followVerdicts.follow(codes.stream().collect(Collectors.toMap(Function.identity(), inArea)));
        }
        return added;
    }
}
