package nl.natuurpeil.monitoring.reference.domain;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A level and the last day to reach it. */
public record Milestone(LocalDate by, BigDecimal level) {

    public Milestone {
        requireNonNull(by, "by");
        requireNonNull(level, "level");
    }

    static List<Milestone> inOrder(List<Milestone> milestones) {
        if (milestones.isEmpty()) {
            throw new IllegalArgumentException("a rule by date needs a date");
        }
        return milestones.stream().sorted(Comparator.comparing(Milestone::by)).toList();
    }
}
