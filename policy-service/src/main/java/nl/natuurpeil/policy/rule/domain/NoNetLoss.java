package nl.natuurpeil.policy.rule.domain;

import java.time.LocalDate;

/** By the deadline the value is at least the baseline: equality passes (Regulation (EU) 2024/1991, art. 8(1)). */
public record NoNetLoss(String indicator, Baseline baseline, LocalDate deadline) implements Rule {

    public NoNetLoss {
        baseline.mustPrecede(deadline);
    }
}
