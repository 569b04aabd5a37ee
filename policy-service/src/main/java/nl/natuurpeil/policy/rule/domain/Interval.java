package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

/** A number of years between two moments. */
final class Interval {

    private Interval() {}

    static void check(String name, int years) {
        unless(years >= 1, name + " must be at least 1, is " + years);
    }
}
