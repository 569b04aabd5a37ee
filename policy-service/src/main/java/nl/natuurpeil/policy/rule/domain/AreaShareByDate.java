package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * A share of an area is reached by each of several dates, and perhaps a part of that share by another measure
 * (Regulation (EU) 2024/1991, art. 11(4): restored peatland, of which rewetted).
 *
 * @param denominator of what the share is taken
 * @param baseline null when the share is taken of the area as it is
 */
public record AreaShareByDate(
        String indicator,
        Label denominator,
        @Nullable Baseline baseline,
        List<Milestone> milestones,
        @Nullable Nested nested)
        implements Rule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Part of the share that must also meet another demand. */
    public record Nested(String indicator, List<Part> milestones) {

        public Nested {
            milestones = List.copyOf(milestones);
            unless(!milestones.isEmpty(), "at least one nested milestone is needed");
            InOrder.check("nested milestones", milestones.stream().map(Part::by).toList());
            for (int i = 1; i < milestones.size(); i++) {
                var earlier = milestones.get(i - 1).fraction();
                var later = milestones.get(i).fraction();
                unless(!later.isLessThan(earlier), "fractions must not fall, but " + later + " follows " + earlier);
            }
        }
    }

    /** A part of the share and the last day to reach it. */
    public record Part(LocalDate by, Fraction fraction) {}

    public AreaShareByDate {
        milestones = List.copyOf(milestones);
        Milestone.mustRise(milestones);
        milestones.forEach(milestone -> unless(
                milestone.atLeast().signum() >= 0 && milestone.atLeast().compareTo(ALL) <= 0,
                "a share is 0 to 100 %, not " + milestone.atLeast()));
        if (baseline != null) {
            baseline.mustPrecede(milestones.getFirst().by());
        }
    }

    List<String> nestedIndicators() {
        return nested == null ? List.of() : List.of(nested.indicator());
    }
}
