package nl.natuurpeil.assessment.area.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.natuurpeil.assessment.area.domain.Area;
import nl.natuurpeil.assessment.area.domain.AreaVersion;

/** Takes over what a source says of areas: what is new or different becomes a version, what is the same does nothing. */
@ApplicationScoped
public class LoadAreas {

    private final Areas areas;
    private final AreaEvents events;
    private final Clock clock;

    public LoadAreas(Areas areas, AreaEvents events, Clock clock) {
        this.areas = areas;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the versions that were added. Two loads at once must be kept apart by the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<AreaVersion> load(List<Area> offered) {
        var known = areas.listAll().stream().collect(Collectors.toMap(AreaVersion::code, area -> area));
        var added = offered.stream()
                .flatMap(area -> newVersion(area, Optional.ofNullable(known.get(area.code()))).stream())
                // In the order of the keys, as the outbox asks of who appends several.
                .sorted(Comparator.comparing(AreaVersion::code))
                .toList();
        added.forEach(version -> {
            areas.append(version);
            events.published(version);
        });
        return added;
    }

    private Optional<AreaVersion> newVersion(Area offered, Optional<AreaVersion> known) {
        if (known.filter(version -> version.area().contentHash().equals(offered.contentHash()))
                .isPresent()) {
            return Optional.empty();
        }
        int version = known.map(AreaVersion::version).orElse(0) + 1;
        return Optional.of(new AreaVersion(offered, version, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
