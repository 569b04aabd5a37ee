package nl.natuurpeil.monitoring.reference.domain;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an obligation demands, in a form that can be judged. */
public sealed interface Rule permits ClassRule, Rule.OfIndicator, Rule.KOfN, Rule.Inventory {

    /** Codes of the indicators whose figures it looks at. */
    List<String> indicators();

    /** A rule about the values of an indicator. */
    sealed interface OfIndicator extends Rule {
        String indicator();

        @Override
        default List<String> indicators() {
            return List.of(indicator());
        }
    }

    /** A rule that values of one indicator answer by themselves. */
    sealed interface OfValues extends OfIndicator {}

    /** Not below the baseline by the deadline; equal is enough (Regulation (EU) 2024/1991, art. 8(1)). */
    record NoNetLoss(String indicator, Baseline baseline, LocalDate deadline) implements OfValues {
        public NoNetLoss {
            requireNonNull(indicator, "indicator");
            requireNonNull(baseline, "baseline");
            requireNonNull(deadline, "deadline");
        }
    }

    /**
     * Higher than the baseline within the period and on, until the satisfactory level; equal is not enough (art. 11(2)).
     *
     * @param satisfactoryLevel unknown until the Member State has set it (art. 14(5))
     */
    record IncreasingTrend(
            String indicator,
            Baseline baseline,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal satisfactoryLevel) implements OfValues {
        public IncreasingTrend {
            requireNonNull(indicator, "indicator");
            requireNonNull(baseline, "baseline");
            requireNonNull(from, "period.from");
            requireNonNull(to, "period.to");
        }
    }

    /** At least these levels by these dates, the baseline being 100 (art. 11(3)). */
    record IndexLevelByDate(String indicator, Baseline baseline, List<Milestone> milestones) implements OfValues {
        public IndexLevelByDate {
            requireNonNull(indicator, "indicator");
            requireNonNull(baseline, "baseline");
            milestones = Milestone.inOrder(milestones);
        }
    }

    /**
     * At least these percentages of an area by these dates (art. 4, 11(4)).
     *
     * @param denominator the area the percentages are of
     * @param baseline what fixes the size of that area; the percentages are of it already
     * @param nested what part of the share must meet another demand too
     */
    record AreaShareByDate(
            String indicator,
            Label denominator,
            @Nullable Baseline baseline,
            List<Milestone> milestones,
            @Nullable Nested nested)
            implements OfIndicator {
        public AreaShareByDate {
            requireNonNull(indicator, "indicator");
            requireNonNull(denominator, "denominator");
            milestones = Milestone.inOrder(milestones);
        }

        /** A share within the share; its indicator is a percentage of the same area. */
        public record Nested(String indicator, List<Part> parts) {
            public Nested {
                parts = List.copyOf(parts);
            }
        }

        /** A part of the share that is asked for, and the day it must be reached. */
        public record Part(LocalDate by, Fraction fraction) {}

        @Override
        public List<String> indicators() {
            return nested == null ? List.of(indicator) : List.of(indicator, nested.indicator());
        }
    }

    /**
     * On the right side of these values by these dates.
     *
     * @param baseline what the values were set against; the indicator takes it into account already
     */
    record LevelByDate(
            String indicator, Operator operator, @Nullable Baseline baseline, List<Milestone> milestones)
            implements OfValues {
        public LevelByDate {
            requireNonNull(indicator, "indicator");
            requireNonNull(operator, "operator");
            milestones = Milestone.inOrder(milestones);
        }
    }

    /**
     * On the right side of a value at any time.
     *
     * @param value unknown while it is not set, or set for each place apart
     */
    record Threshold(
            String indicator, Operator operator, @Nullable BigDecimal value) implements OfValues {
        public Threshold {
            requireNonNull(indicator, "indicator");
            requireNonNull(operator, "operator");
        }
    }

    /** A value no worse than the baseline (art. 9(4)). */
    record NonDeterioration(String indicator, Baseline baseline) implements OfValues {
        public NonDeterioration {
            requireNonNull(indicator, "indicator");
            requireNonNull(baseline, "baseline");
        }
    }

    /**
     * Better and better from the baseline on (art. 4(7), 4(11)).
     *
     * @param until what ends the demand, in words
     */
    record ContinuousImprovement(String indicator, Baseline baseline, Label until) implements OfValues {
        public ContinuousImprovement {
            requireNonNull(indicator, "indicator");
            requireNonNull(baseline, "baseline");
            requireNonNull(until, "until");
        }
    }

    /** A decline that has turned by a day, and a rise from then on until the satisfactory level (art. 10(1)). */
    record ReverseThenIncrease(
            String indicator,
            LocalDate reverseBy,
            int measureEveryYears,
            @Nullable BigDecimal satisfactoryLevel) implements OfValues {
        public ReverseThenIncrease {
            requireNonNull(indicator, "indicator");
            requireNonNull(reverseBy, "reverseBy");
        }
    }

    /** A part in an aim that many share; nobody has a quota of their own (art. 13(1)). */
    record Contribution(
            String indicator,
            Label to,
            @Nullable BigDecimal value,
            @Nullable LocalDate by) implements OfIndicator {
        public Contribution {
            requireNonNull(indicator, "indicator");
            requireNonNull(to, "to");
        }
    }

    /**
     * At least {@code k} of the obligations are met; with {@code k} the number of them, all.
     *
     * @param chosen those that count, as the Member State chose; none while it has not, and then all count
     */
    record KOfN(int k, List<String> obligations, List<String> chosen) implements Rule {
        public KOfN {
            obligations = List.copyOf(obligations);
            chosen = List.copyOf(chosen);
        }

        public KOfN(int k, List<String> obligations) {
            this(k, obligations, List.of());
        }

        public boolean counts(String obligation) {
            return chosen.isEmpty() || chosen.contains(obligation);
        }

        @Override
        public List<String> indicators() {
            return List.of();
        }
    }

    /**
     * Something to draw up: nothing is measured.
     *
     * @param firstBy the last day for the first one
     * @param everyYears how often after that
     */
    record Inventory(
            Label what,
            Kind kind,
            @Nullable LocalDate firstBy,
            @Nullable Integer everyYears) implements Rule {
        public Inventory {
            requireNonNull(what, "what");
            requireNonNull(kind, "kind");
        }

        /** What is to be drawn up. */
        public enum Kind {
            INVENTORY,
            PLAN,
            REPORT,
            ASSESSMENT,
            PROCESS
        }

        @Override
        public List<String> indicators() {
            return List.of();
        }
    }
}
