package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.Inventory;
import org.jspecify.annotations.Nullable;

/**
 * Something to draw up. Nobody tells this service that it was done, so the answer is that it isn't known, before the
 * date and after: a date that passed without news proves nothing.
 */
final class InventoryJudge {

    private InventoryJudge() {}

    static Judgement judge(Inventory rule, LocalDate moment) {
        return Judgement.insufficient(
                sentence(
                        "Gevraagd is: %s%s. Of dat is gedaan, is hier niet bekend.",
                        "Asked for is: %s%s. Whether it was done is not known here.",
                        rule.what(),
                        when(due(rule, moment), moment)),
                List.of(),
                List.of(sentence("Het bewijs dat dit is gedaan: %s.", "Proof that it was done: %s.", rule.what())));
    }

    /** The date that passed last, or else the first one to come. */
    private static @Nullable LocalDate due(Inventory rule, LocalDate moment) {
        var due = rule.firstBy();
        var every = rule.everyYears();
        if (due == null || every == null || every < 1) {
            return due;
        }
        int rounds = Math.max(0, moment.getYear() - due.getYear()) / every;
        var last = due.plusYears((long) rounds * every);
        return rounds > 0 && !moment.isAfter(last) ? last.minusYears(every) : last;
    }

    private static Label when(@Nullable LocalDate due, LocalDate moment) {
        if (due == null) {
            return new Label("", "");
        }
        return moment.isAfter(due)
                ? sentence(" (termijn %s, verstreken)", " (due %s, passed)", due)
                : sentence(" (uiterlijk %s)", " (by %s)", due);
    }
}
