package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.compliance.application.EvidenceBook;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Gathering;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut.Share;
import nl.natuurpeil.monitoring.compliance.domain.Measured;
import nl.natuurpeil.monitoring.compliance.domain.RollUps;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import org.jspecify.annotations.Nullable;

/** Makes evidence of figures, those of now or of then. */
abstract class FiguresEvidence implements EvidenceBook {

    /** Returns the roll-ups kept for these figures. */
    abstract RollUps rollUps();

    /** Returns the figures by area, oldest first; an area without any is left out. */
    abstract Map<String, List<Measured>> measured(Indicator indicator, Dataset dataset, Collection<String> areas);

    @Override
    public Optional<Evidence> find(Indicator indicator, String area, Areas areas, @Nullable LeftOut leftOut) {
        Gathering.Reader reader = (dataset, codes) -> measured(indicator, dataset, codes);
        return new Gathering(indicator, areas, reader, leftOut, rollUps()).of(area);
    }

    @Override
    public Map<String, Share> newest(Indicator indicator, Collection<String> areas) {
        Map<String, Share> newest = new TreeMap<>();
        indicator.datasets().stream()
                .sorted(Comparator.comparing(Dataset::example))
                .forEach(dataset -> measured(indicator, dataset, areas).forEach((area, measured) -> {
                    var value = measured.getLast().value();
                    if (value != null) {
                        newest.putIfAbsent(area, new Share(value, dataset.example()));
                    }
                }));
        return newest;
    }

    @Override
    public EvidenceBook once() {
        return new Once(this);
    }

    /** Obligations over the same indicator ask for the same figures. */
    private static final class Once extends FiguresEvidence {

        private final FiguresEvidence figures;
        private final Map<Asked, Map<String, List<Measured>>> known = new HashMap<>();

        private record Asked(String indicator, String dataset, List<String> areas) {}

        private Once(FiguresEvidence figures) {
            this.figures = figures;
        }

        @Override
        RollUps rollUps() {
            return figures.rollUps();
        }

        @Override
        Map<String, List<Measured>> measured(Indicator indicator, Dataset dataset, Collection<String> areas) {
            var asked = new Asked(indicator.code(), dataset.code(), List.copyOf(areas));
            return known.computeIfAbsent(asked, _ -> figures.measured(indicator, dataset, areas));
        }

        @Override
        public EvidenceBook once() {
            return this;
        }

        @Override
        public Set<String> areasMeasured(String indicator) {
            return figures.areasMeasured(indicator);
        }
    }
}
