package nl.natuurpeil.assessment.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.assessment.area.application.Areas;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.area.domain.Hierarchy;
import nl.natuurpeil.assessment.assessment.application.Assessments;
import nl.natuurpeil.assessment.dossier.domain.Knowledge;
import nl.natuurpeil.assessment.obligation.application.KnownObligations;
import nl.natuurpeil.assessment.verdict.application.KnownVerdicts;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/** Reads what dossiers of some areas are composed from: one query a subject, however many areas. */
@ApplicationScoped
public class KnowledgeReader {

    private final Areas areas;
    private final KnownObligations obligations;
    private final KnownVerdicts verdicts;
    private final Assessments assessments;

    public KnowledgeReader(Areas areas, KnownObligations obligations, KnownVerdicts verdicts, Assessments assessments) {
        this.areas = areas;
        this.obligations = obligations;
        this.verdicts = verdicts;
        this.assessments = assessments;
    }

    Knowledge read(Collection<String> codes) {
        var hierarchy = new Hierarchy(areas.listAll());
        var within = codes.stream()
                .flatMap(code -> hierarchy.descendants(code).stream())
                .map(AreaVersion::code)
                .collect(Collectors.toSet());
        return new Knowledge(
                hierarchy,
                obligations.listAll(),
                verdicts.ofAreas(codes).stream().collect(Collectors.groupingBy(Verdict::area)),
                assessments.ofAreas(codes).stream()
                        .collect(Collectors.toMap(state -> state.assessment().area(), state -> state)),
                verdicts.statuses(within));
    }

    /** The areas whose dossiers show something of these: themselves and those they lie in. */
    public Collection<String> touchedBy(Collection<String> codes) {
        var hierarchy = new Hierarchy(areas.listAll());
        return codes.stream()
                .flatMap(code -> Stream.concat(
                        Stream.of(code), hierarchy.ancestors(code).stream().map(AreaVersion::code)))
                .collect(Collectors.toSet());
    }
}
