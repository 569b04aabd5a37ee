package nl.natuurpeil.monitoring.reference.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule about the class an indicator is given, such as the ecological status of a water body. */
public sealed interface ClassRule extends Rule {

    String indicator();

    /** Indicators whose classes make, or count beside, that of the indicator. */
    List<String> elements();

    @Override
    default List<String> indicators() {
        return Stream.concat(Stream.of(indicator()), elements().stream()).toList();
    }

    /**
     * At least this class, of the indicator itself or of its elements together (Directive 2000/60/EC, annex V).
     *
     * @param elements indicators whose classes make that of the indicator; none where it is given as a whole
     * @param by the last day; none where it holds at any time
     */
    record ClassAtLeast(
            String indicator,
            String atLeast,
            @Nullable LocalDate by,
            List<String> elements,
            ClassAggregation aggregation)
            implements ClassRule {

        public ClassAtLeast {
            requireNonNull(indicator, "indicator");
            requireNonNull(atLeast, "atLeast");
            elements = List.copyOf(elements);
        }
    }

    /**
     * No lower class than at the baseline.
     *
     * @param perElement whether each element counts, even if the whole stays the same (Court of Justice, C-461/13)
     * @param elements indicators of those elements; none where the catalogue doesn't name them
     */
    record ClassNonDeterioration(String indicator, Baseline baseline, boolean perElement, List<String> elements)
            implements ClassRule {

        public ClassNonDeterioration {
            requireNonNull(indicator, "indicator");
            requireNonNull(baseline, "baseline");
            elements = List.copyOf(elements);
        }
    }
}
