package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.rule.domain.ImpossibleContent.unless;

import java.time.LocalDate;

/** By the deadline the value is at least the baseline: equality passes (Regulation (EU) 2024/1991, art. 8(1)). */
public record NoNetLoss(String indicator, Baseline baseline, LocalDate deadline) implements Rule {

    public NoNetLoss {
        unless(
                baseline.lastDay().isBefore(deadline),
                "the deadline " + deadline + " must be after the baseline, which ends " + baseline.lastDay());
    }
}
