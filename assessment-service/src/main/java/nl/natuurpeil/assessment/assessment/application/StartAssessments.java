package nl.natuurpeil.assessment.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.natuurpeil.assessment.assessment.domain.Assessment;

/** Starts the first assessment of areas that have none. */
@ApplicationScoped
public class StartAssessments {

    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private final Assessments assessments;
    private final Clock clock;

    public StartAssessments(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Starts what is missing; two starts at once must be kept apart by the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(Collection<String> areas) {
        var assessed = assessments.ofAreas(areas).stream()
                .map(state -> state.assessment().area())
                .collect(Collectors.toSet());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        assessments.append(areas.stream()
                .filter(area -> !assessed.contains(area))
                .sorted()
                .map(area -> Assessment.first(area, LocalDate.ofInstant(now, DUTCH_TIME), now))
                .toList());
    }
}
