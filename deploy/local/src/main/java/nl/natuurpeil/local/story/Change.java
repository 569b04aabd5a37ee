package nl.natuurpeil.local.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A verdict that gave way to one with another status. */
record Change(Verdict before, Verdict after) {

    /** Whether the verdict was judged after this moment. */
    boolean isSince(Instant moment) {
        return !Instant.parse(after.judgedAt()).isBefore(moment);
    }

    /**
     * Finds in the history of one obligation and area what a measurement changed; empty when it changed no status.
     *
     * @param history every verdict, in any order
     */
    static Optional<Change> causedBy(String measurement, List<Verdict> history) {
        var byId = history.stream().collect(Collectors.toMap(Verdict::id, Function.identity()));
        return history.stream()
                .filter(after -> after.measurements().contains(measurement))
                .flatMap(after -> after.supersedes().map(byId::get).stream().map(before -> new Change(before, after)))
                .filter(change ->
                        !change.before().status().equals(change.after().status()))
                .findFirst();
    }
}
