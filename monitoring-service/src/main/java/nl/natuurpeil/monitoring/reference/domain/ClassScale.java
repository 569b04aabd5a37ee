package nl.natuurpeil.monitoring.reference.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Classes from worst to best.
 *
 * @param worstToBest their codes; a code that is none of them, such as XX, tells that the class is not known
 * @param from the lowest number of a class, itself included, where a number makes a class; the worst may go without
 */
public record ClassScale(List<String> worstToBest, Map<String, Double> from) {

    public ClassScale {
        worstToBest = List.copyOf(worstToBest);
        from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
    }

    public ClassScale(List<String> worstToBest) {
        this(worstToBest, Map.of());
    }

    public boolean knows(String code) {
        return worstToBest.contains(code);
    }

    /** Whether a class is another one or better. */
    public boolean isAtLeast(String code, String other) {
        return worstToBest.indexOf(code) >= worstToBest.indexOf(other);
    }

    public Optional<String> worst(Collection<String> codes) {
        return codes.stream().filter(this::knows).min(Comparator.comparingInt(worstToBest::indexOf));
    }

    /** Returns the class of a number: the best one whose bound it reaches; none where the classes have no bounds. */
    public Optional<String> classOf(double number) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        return worstToBest.reversed().stream()
                .filter(code -> number >= from.getOrDefault(code, lowestOf(code)))
                .findFirst();
    }

    private double lowestOf(String code) {
        return code.equals(worstToBest.getFirst()) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
}
