package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.time.LocalDate;
import java.util.List;

/** Days that must follow each other. */
final class InOrder {

    private InOrder() {}

    static void check(String what, List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            unless(
                    days.get(i - 1).isBefore(days.get(i)),
                    what + " must be in order of their dates, but " + days.get(i) + " follows " + days.get(i - 1));
        }
    }
}
