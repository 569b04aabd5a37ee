package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule.AreaShareByDate;
import org.jspecify.annotations.Nullable;

/**
 * Shares of an area by dates (Regulation (EU) 2024/1991, art. 4); the share itself is enough.
 *
 * <p>A share within the share, such as the quarter of art. 11(4) that must be rewetted, is a part of the share that is
 * asked for and not of what happens to be reached: who does more than is asked has not to do more of the part too.
 */
final class AreaShareJudge {

    private AreaShareJudge() {}

    static Judgement judge(AreaShareByDate rule, Input input) {
        var share = level(LevelQuestion.Kind.VALUE, rule.indicator(), rule.milestones(), input);
        var nested = rule.nested();
        if (nested == null) {
            return share;
        }
        return both(share, level(LevelQuestion.Kind.NESTED, nested.indicator(), milestones(rule, nested), input));
    }

    private static Judgement level(LevelQuestion.Kind kind, String indicator, List<Milestone> milestones, Input input) {
        return input.known(
                indicator,
                evidence -> LevelJudge.judge(
                        LevelQuestion.ofValues(kind, Operator.AT_LEAST, milestones, evidence), input.moment()));
    }

    private static List<Milestone> milestones(AreaShareByDate rule, AreaShareByDate.Nested nested) {
        return nested.parts().stream()
                .map(part -> new Milestone(
                        part.by(), part.fraction().of(askedFor(rule, part.by()).level())))
                .toList();
    }

    /** What is asked for at a date: the last level due by then. */
    private static Milestone askedFor(AreaShareByDate rule, LocalDate date) {
        return rule.milestones().stream()
                .filter(milestone -> !milestone.by().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> rule.milestones().getFirst());
    }

    private static Judgement both(Judgement share, Judgement nested) {
        var outcome = Counting.outcome(2, List.of(share.outcome(), nested.outcome()));
        return new Judgement(
                outcome,
                Counting.status(2, outcome, List.of(share.status(), nested.status())),
                sentence("%s Voor het deel daarvan: %s", "%s For the part of it: %s", share.reason(), nested.reason()),
                concat(share.tests(), nested.tests()),
                concat(
                        share.missing(),
                        nested.missing().stream().map(AreaShareJudge::ofThePart).toList()),
                List.of(),
                lessLikely(share.outlook(), nested.outlook()));
    }

    /** Both must be reached, so the less likely one tells; without either nothing is foretold. */
    private static @Nullable Outlook lessLikely(@Nullable Outlook share, @Nullable Outlook nested) {
        if (share == null || nested == null) {
            return null;
        }
        return nested.likelihood().compareTo(share.likelihood()) > 0 ? nested : share;
    }

    private static Label ofThePart(Label missing) {
        return sentence("Voor het deel daarvan: %s", "For the part of it: %s", missing);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
