package nl.natuurpeil.trend;

import java.util.Comparator;
import java.util.List;

/** Compares the first and last value of a series as they stand: no model, and no claim about uncertainty. */
public final class EndPointComparison {

    private EndPointComparison() {}

    /** Compares the values at the earliest and the latest time; values that are not finite are left out. */
    public static EndPointResult of(List<Observation> observations) {
        List<Observation> ordered = observations.stream()
                .filter(o -> Double.isFinite(o.time()) && Double.isFinite(o.value()))
                .sorted(Comparator.comparingDouble(Observation::time))
                .toList();
        if (ordered.size() < 2) {
            return new EndPointResult.InsufficientData("a comparison needs two values, there are " + ordered.size());
        }
        if (ordered.getFirst().time() == ordered.getLast().time()) {
            return new EndPointResult.InsufficientData("all values are of one time");
        }
        return new EndPointResult.Compared(ordered.getFirst(), ordered.getLast());
    }
}
