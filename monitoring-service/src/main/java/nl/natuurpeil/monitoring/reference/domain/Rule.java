package nl.natuurpeil.monitoring.reference.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an obligation demands, in a form that can be judged. */
public sealed interface Rule {

    /** A rule about one indicator. */
    sealed interface OfIndicator extends Rule {
        String indicator();
    }

    /** Not below the baseline by the deadline; equal is enough (Regulation (EU) 2024/1991, art. 8(1)). */
    record NoNetLoss(String indicator, Baseline baseline, LocalDate deadline) implements OfIndicator {}

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
            @Nullable BigDecimal satisfactoryLevel) implements OfIndicator {}

    /** At least these levels by these dates, the baseline being 100 (art. 11(3)). */
    record IndexLevelByDate(String indicator, Baseline baseline, List<Milestone> milestones) implements OfIndicator {

        public IndexLevelByDate {
            milestones = List.copyOf(milestones);
        }

        /** A level, baseline being 100, and the day it must be reached. */
        public record Milestone(LocalDate by, BigDecimal atLeast) {}
    }

    /** At least {@code k} of the obligations are met; with {@code k} the number of them, all. */
    record KOfN(int k, List<String> obligations) implements Rule {

        public KOfN {
            obligations = List.copyOf(obligations);
        }
    }
}
