package nl.natuurpeil.monitoring.compliance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.natuurpeil.monitoring.compliance.application.AppendVerdict.Case;
import nl.natuurpeil.monitoring.compliance.application.Cases.Known;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Judge;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;

/** Cases as they were on a day. Areas that count are judged for that day too, whatever verdicts they have. */
final class CasesThen implements Standings {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Known known;
    private final LocalDate day;
    private final Cases cases;

    CasesThen(CatalogueContent content, EvidenceBook evidenceBook, LocalDate day) {
        var catalogue = new FixedCatalogue(content);
        var noon = Clock.fixed(day.atTime(12, 0).atZone(NETHERLANDS).toInstant(), NETHERLANDS);
        this.known = Known.of(content, evidenceBook);
        this.day = day;
        this.cases = new Cases(new AreasLeftOut(catalogue), new CountedAreas(this, catalogue, evidenceBook, noon));
    }

    Optional<Case> find(Pair pair, Cause cause) {
        return known.both(pair) && known.content().areas().isThereOn(pair.area(), day)
                ? Optional.of(cases.of(pair, known, cause, UnaryOperator.identity()))
                : Optional.empty();
    }

    /** An area nothing was measured of has no verdict, then as now. */
    @Override
    public List<Member> findCurrent(String obligation, Collection<String> areas) {
        return areas.stream()
                .map(area -> new Pair(obligation, area))
                .flatMap(pair -> find(pair, new Cause(pair.toString(), List.of())).stream())
                .filter(found -> !found.evidence().isEmpty() || !found.members().isEmpty())
                .map(this::member)
                .toList();
    }

    private Member member(Case found) {
        var judgement = Judge.judge(found.obligation(), found.seenFrom(day));
        return new Member(found.obligation().code(), found.area().code(), judgement.outcome(), judgement.status());
    }
}
