package nl.natuurpeil.monitoring.compliance.domain;

import java.util.Comparator;
import java.util.List;

/**
 * Counts k of n. What is unknown never counts as met, and never as failed: there is an answer only if it would be the
 * same whichever way the unknown ones turn out.
 */
final class Counting {

    private Counting() {}

    /** Pass with k passes; fail when even the unknown ones can't bring them to k. */
    static Outcome outcome(int k, List<Outcome> outcomes) {
        long passes = outcomes.stream().filter(Outcome.PASS::equals).count();
        long unknowns = outcomes.stream().filter(Outcome.UNKNOWN::equals).count();
        if (passes >= k) {
            return Outcome.PASS;
        }
        return passes + unknowns < k ? Outcome.FAIL : Outcome.UNKNOWN;
    }

    /** All of them; of none at all nothing is known. */
    static Outcome all(List<Outcome> outcomes) {
        return outcomes.isEmpty() ? Outcome.UNKNOWN : outcome(outcomes.size(), outcomes);
    }

    /**
     * The k-th best status. With unknown ones it is what is certain: for a pass what they can only better, for a
     * failure what they can only worsen, and otherwise what they can't change.
     */
    static Status status(int k, Outcome outcome, List<Status> statuses) {
        if (!statuses.isEmpty() && statuses.stream().allMatch(Status.NOT_APPLICABLE::equals)) {
            return Status.NOT_APPLICABLE;
        }
        var atBest = kthBest(k, statuses, Status.SATISFIED);
        var atWorst = kthBest(k, statuses, Status.MISSED);
        return switch (outcome) {
            case PASS -> atWorst;
            case FAIL -> atBest;
            case UNKNOWN -> atBest == atWorst ? atBest : Status.INSUFFICIENT_DATA;
        };
    }

    private static Status kthBest(int k, List<Status> statuses, Status unknownAs) {
        return statuses.stream()
                .filter(status -> status != Status.NOT_APPLICABLE)
                .map(status -> status == Status.INSUFFICIENT_DATA ? unknownAs : status)
                .sorted(Comparator.naturalOrder())
                .skip(k - 1L)
                .findFirst()
                .orElse(Status.INSUFFICIENT_DATA);
    }
}
