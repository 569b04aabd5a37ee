package nl.natuurpeil.assessment.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.ConditionLedger;
import nl.natuurpeil.assessment.assessment.domain.Judged;

/** Lets the conditions of assessments follow the verdicts on the obligations they serve. */
@ApplicationScoped
public class FollowVerdicts {

    private final Assessments assessments;
    private final AssessmentEvents events;
    private final Clock clock;

    public FollowVerdicts(Assessments assessments, AssessmentEvents events, Clock clock) {
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Follows judgements, in their order, area by area. An area that is not assessed is passed over. Each assessment
     * that changes gets one new version and one event, however many judgements there were; its history has them all.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Map<String, List<Judged>> byArea) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        assessments.ofAreas(byArea.keySet()).stream()
                // In the order of the keys, as the outbox asks of who appends several.
                .sorted(Comparator.comparing(state -> state.assessment().area()))
                .forEach(state ->
                        follow(state, byArea.getOrDefault(state.assessment().area(), List.of()), now));
    }

    private void follow(AssessmentState state, List<Judged> judged, Instant now) {
        var ledger = new ConditionLedger(state.conditions(), now);
        judged.forEach(ledger::follow);
        if (ledger.added().isEmpty()) {
            return;
        }
        var next = new AssessmentState(state.assessment(), state.version() + 1, ledger.current());
        assessments.append(next.assessment(), next.version(), ledger.added(), now);
        events.changed(next);
    }
}
