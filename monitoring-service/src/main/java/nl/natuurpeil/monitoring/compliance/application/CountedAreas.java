package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** Finds how the areas stand that must all meet an obligation; an area without a verdict is unknown, never left out. */
@ApplicationScoped
public class CountedAreas {

    private final Verdicts verdicts;

    public CountedAreas(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Returns the members of all obligations that are met by each area within this one. */
    List<Member> of(List<Obligation> obligations, Area area, Areas areas) {
        return obligations.stream()
                .filter(obligation -> countsWithin(obligation, area))
                .flatMap(obligation -> members(obligation.code(), within(obligation, area, areas)))
                .toList();
    }

    /** Whether the obligation is judged for this area by the areas within it, and not by its figures. */
    static boolean countsWithin(Obligation obligation, Area area) {
        return obligation.scope().countsAreasIn(area.kind());
    }

    private static List<String> within(Obligation obligation, Area area, Areas areas) {
        return obligation.scope().each().stream()
                .flatMap(kind -> areas.within(area.code(), kind).stream())
                .toList();
    }

    private Stream<Member> members(String obligation, List<String> within) {
        if (within.isEmpty()) {
            return Stream.empty();
        }
        var known = verdicts.findCurrent(obligation, within).stream()
                .collect(Collectors.toMap(Member::area, Function.identity()));
        return within.stream().map(code -> known.getOrDefault(code, Member.unknown(obligation, code)));
    }
}
