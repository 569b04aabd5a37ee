package nl.natuurpeil.monitoring.compliance.application;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.application.AppendVerdict.Case;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** Brings together all that an obligation is judged on for an area. */
final class Cases {

    private final AreasLeftOut areasLeftOut;
    private final CountedAreas countedAreas;

    Cases(AreasLeftOut areasLeftOut, CountedAreas countedAreas) {
        this.areasLeftOut = areasLeftOut;
        this.countedAreas = countedAreas;
    }

    /** The catalogue and the figures as they stay while the pairs are judged. */
    record Known(CatalogueContent content, Map<String, Obligation> obligations, EvidenceBook book) {

        static Known of(CatalogueContent content, EvidenceBook book) {
            return new Known(content, content.obligationsByCode(), book.once());
        }

        boolean both(Pair pair) {
            return obligations.containsKey(pair.obligation())
                    && content.areas().find(pair.area()).isPresent();
        }
    }

    /** Returns the case of a pair that is known. */
    Case of(Pair pair, Known known, Cause cause, UnaryOperator<Member> foreseen) {
        var obligation = requireNonNull(known.obligations().get(pair.obligation()));
        var area = known.content().areas().find(pair.area()).orElseThrow();
        var parts = parts(obligation, known.obligations());
        var looked = Stream.concat(Stream.of(obligation), parts.stream()).toList();
        var members = countedAreas.of(looked, area, known.content().areas()).stream()
                .map(foreseen)
                .toList();
        return new Case(obligation, area, parts, evidence(looked, area, known), members, cause);
    }

    /** One series an indicator: of two obligations over the same the first decides what stays out of the total. */
    private List<Evidence> evidence(List<Obligation> obligations, Area area, Known known) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        obligations.stream()
                .filter(obligation -> !countedAreas.countsWithin(
                        obligation, area, known.content().areas()))
                .forEach(obligation -> evidence(obligation, area, known)
                        .forEach(evidence -> found.putIfAbsent(evidence.indicator(), evidence)));
        return List.copyOf(found.values());
    }

    private List<Evidence> evidence(Obligation obligation, Area area, Known known) {
        var content = known.content();
        var leftOut = areasLeftOut.of(obligation, area.code(), content.areas(), known.book());
        return obligation.rule().indicators().stream()
                .distinct()
                .map(content::indicator)
                .flatMap(Optional::stream)
                .map(indicator -> asFarAsItMakesOne(obligation, indicator))
                .map(indicator -> known.book().find(indicator, area.code(), content.areas(), leftOut))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A share of something else than the land, such as of drained peat, has no mean by the size of areas. */
    private static Indicator asFarAsItMakesOne(Obligation obligation, Indicator indicator) {
        boolean shareOfSomething = obligation.rule() instanceof Rule.AreaShareByDate;
        return shareOfSomething && indicator.aggregation() == Aggregation.AREA_WEIGHTED_MEAN
                ? indicator.measuredAsAWhole()
                : indicator;
    }

    /** What it is made of, and what these are made of in turn; each once. */
    private static List<Obligation> parts(Obligation obligation, Map<String, Obligation> obligations) {
        Map<String, Obligation> found = new LinkedHashMap<>();
        addParts(obligation, obligations, found);
        found.remove(obligation.code());
        return List.copyOf(found.values());
    }

    private static void addParts(
            Obligation obligation, Map<String, Obligation> obligations, Map<String, Obligation> found) {
        if (obligation.rule() instanceof Rule.KOfN rule) {
            rule.obligations().stream().filter(obligations::containsKey).forEach(code -> {
                var part = requireNonNull(obligations.get(code));
                if (found.putIfAbsent(code, part) == null) {
                    addParts(part, obligations, found);
                }
            });
        }
    }
}
