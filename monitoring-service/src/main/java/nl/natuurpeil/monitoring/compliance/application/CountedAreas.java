package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** Finds how the areas stand that must all meet an obligation; an area without a verdict is unknown, never left out. */
@ApplicationScoped
public class CountedAreas {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Standings standings;
    private final Catalogue catalogue;
    private final EvidenceBook evidenceBook;
    private final Clock clock;

    public CountedAreas(Standings standings, Catalogue catalogue, EvidenceBook evidenceBook, Clock clock) {
        this.standings = standings;
        this.catalogue = catalogue;
        this.evidenceBook = evidenceBook;
        this.clock = clock;
    }

    /** Returns the members of all obligations that are met by each area within this one. */
    List<Member> of(List<Obligation> obligations, Area area, Areas areas) {
        return obligations.stream()
                .filter(obligation -> countsWithin(obligation, area, areas))
                .flatMap(obligation -> members(obligation.code(), within(obligation, area, areas)))
                .toList();
    }

    /** Whether the obligation is judged for this area by the areas within it, and not by its figures. */
    boolean countsWithin(Obligation obligation, Area area, Areas areas) {
        return obligation.scope().each().isPresent()
                ? obligation.scope().countsAreasIn(area.kind())
                : allMustPass(obligation, area, areas);
    }

    /** Where the indicator says that each area decides, unless the whole was measured itself. */
    private boolean allMustPass(Obligation obligation, Area area, Areas areas) {
        if (!area.kind().isAdministrative() || areas.leavesOf(area.code()).isEmpty()) {
            return false;
        }
        var deciding = obligation.rule().indicators().stream()
                .map(catalogue::findIndicator)
                .flatMap(Optional::stream)
                .filter(indicator -> indicator.aggregation() == Aggregation.ALL_MUST_PASS)
                .map(Indicator::code)
                .toList();
        return !deciding.isEmpty()
                && deciding.stream()
                        .noneMatch(indicator ->
                                evidenceBook.areasMeasured(indicator).contains(area.code()));
    }

    private List<String> within(Obligation obligation, Area area, Areas areas) {
        var today = LocalDate.now(clock.withZone(NETHERLANDS));
        var codes = obligation
                .scope()
                .each()
                .map(kind -> areas.within(area.code(), kind))
                .orElseGet(() -> areas.leavesOf(area.code()));
        return codes.stream().filter(code -> areas.isThereOn(code, today)).toList();
    }

    private Stream<Member> members(String obligation, List<String> within) {
        if (within.isEmpty()) {
            return Stream.empty();
        }
        var known = standings.findCurrent(obligation, within).stream()
                .collect(Collectors.toMap(Member::area, Function.identity()));
        return within.stream().map(code -> known.getOrDefault(code, Member.unknown(obligation, code)));
    }
}
