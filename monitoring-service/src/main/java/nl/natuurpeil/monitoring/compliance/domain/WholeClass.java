package nl.natuurpeil.monitoring.compliance.domain;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.ClassAggregation;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;

/**
 * The class of a whole, made of the classes of its elements.
 *
 * @param code none where nothing is known
 * @param provisional whether a class that is still unknown could lower it
 */
record WholeClass(Optional<String> code, boolean provisional) {

    private static final int PARAMETERS_NEEDED = 3;

    static WholeClass of(ClassAggregation aggregation, ClassScale scale, List<Optional<String>> elements) {
        return switch (aggregation) {
            case ONE_OUT_ALL_OUT -> oneOutAllOut(scale, elements);
            case CONSERVATION_STATUS -> conservationStatus(scale, elements);
        };
    }

    /** The lowest known class decides; with an element unknown it is provisional. */
    private static WholeClass oneOutAllOut(ClassScale scale, List<Optional<String>> elements) {
        var known = known(scale, elements);
        return new WholeClass(scale.worst(known), known.isEmpty() || known.size() < elements.size());
    }

    /** The worst parameter decides; the best status takes three of that status at least, and one unknown at most. */
    private static WholeClass conservationStatus(ClassScale scale, List<Optional<String>> parameters) {
        var known = known(scale, parameters);
        var worst = scale.worst(known);
        boolean favourable = worst.filter(scale.worstToBest().getLast()::equals).isPresent();
        boolean enough = known.size() >= PARAMETERS_NEEDED && parameters.size() - known.size() <= 1;
        return favourable && !enough ? new WholeClass(Optional.empty(), true) : new WholeClass(worst, false);
    }

    private static List<String> known(ClassScale scale, List<Optional<String>> classes) {
        return classes.stream().flatMap(Optional::stream).filter(scale::knows).toList();
    }
}
