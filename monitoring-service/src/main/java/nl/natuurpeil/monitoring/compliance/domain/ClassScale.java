package nl.natuurpeil.monitoring.compliance.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Classes from worst to best.
 *
 * @param worstToBest their codes; a code that is none of them, such as XX, tells that the class is not known
 */
public record ClassScale(List<String> worstToBest) {

    public ClassScale {
        worstToBest = List.copyOf(worstToBest);
    }

    boolean knows(String code) {
        return worstToBest.contains(code);
    }

    /** Whether a class is another one or better. */
    boolean isAtLeast(String code, String other) {
        return worstToBest.indexOf(code) >= worstToBest.indexOf(other);
    }

    Optional<String> worst(Collection<String> codes) {
        return codes.stream().filter(this::knows).min(Comparator.comparingInt(worstToBest::indexOf));
    }
}
