package nl.natuurpeil.assessment.assessment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.domain.ServedCondition;
import nl.natuurpeil.assessment.verdict.domain.Status;

/** Lets the conditions of one assessment follow what is judged, and keeps which states that adds. */
public final class ConditionLedger {

    private static final Label UNKNOWN = new Label("te weinig informatie", "insufficient data");

    private final List<Condition> current;
    private final List<Condition> added = new ArrayList<>();
    private final Instant now;

    /**
     * Opens the ledger.
     *
     * @param current conditions that hold, none of them withdrawn
     */
    public ConditionLedger(List<Condition> current, Instant now) {
        this.current = new ArrayList<>(current);
        this.now = now;
    }

    /** Follows one judgement; where nothing differs, nothing is added. */
    public void follow(Judged judged) {
        for (var served : judged.obligation().conditions()) {
            var known = find(judged.obligation().code(), served);
            var next = next(judged, served, known);
            if (!known.equals(Optional.of(next))) {
                known.ifPresent(current::remove);
                current.add(next);
                added.add(next);
            }
        }
        withdrawUnnamed(judged);
    }

    /** States to append, oldest first. */
    public List<Condition> added() {
        return List.copyOf(added);
    }

    /** Conditions that hold after all that was followed. */
    public List<Condition> current() {
        return List.copyOf(current);
    }

    private Optional<Condition> find(String obligation, ServedCondition served) {
        return current.stream()
                .filter(condition -> condition.obligation().equals(obligation) && condition.isOf(served))
                .findFirst();
    }

    private Condition next(Judged judged, ServedCondition served, Optional<Condition> known) {
        var verdict = judged.verdict();
        var status = verdict == null ? Status.INSUFFICIENT_DATA : verdict.status();
        var changedAt = verdict == null ? now : verdict.judgedAt();
        return new Condition(
                judged.obligation().code(),
                served.family(),
                served.parameter(),
                status,
                verdict == null ? UNKNOWN : verdict.statusLabel(),
                verdict == null ? null : verdict.id(),
                known.filter(condition -> condition.status() == status)
                        .map(Condition::since)
                        .orElse(changedAt),
                false);
    }

    private void withdrawUnnamed(Judged judged) {
        var unnamed = current.stream()
                .filter(condition ->
                        condition.obligation().equals(judged.obligation().code()))
                .filter(condition -> judged.obligation().conditions().stream().noneMatch(condition::isOf))
                .toList();
        current.removeAll(unnamed);
        unnamed.forEach(condition -> added.add(condition.withdraw()));
    }
}
