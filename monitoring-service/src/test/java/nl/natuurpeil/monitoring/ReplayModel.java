package nl.natuurpeil.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judge;
import nl.natuurpeil.monitoring.compliance.domain.Judgement;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** What edits do to measurements and what follows for verdicts, in the plainest way; each state is a copy of its own. */
record ReplayModel(Map<String, Kept> byKey) {

    static final ReplayModel EMPTY = new ReplayModel(Map.of());

    /** What was said under a key. */
    record Said(int part, int year, int value) {}

    /** What is kept of it. */
    record Kept(Said said, boolean withdrawn) {}

    /** What somebody does. */
    sealed interface Edit {

        String key();

        /** Posts, with what is to happen when the key was used for something else. */
        record Post(String key, Said said, String conflict) implements Edit {}

        record Withdraw(String key) implements Edit {}
    }

    /** What comes of it: the status of the answer, and the measurements after it. */
    record Result(int status, ReplayModel after) {}

    Result apply(Edit edit) {
        return switch (edit) {
            case Edit.Post post -> post(post);
            case Edit.Withdraw(var key) ->
                isCurrent(key)
                        ? new Result(
                                200,
                                with(
                                        key,
                                        new Kept(requireNonNull(byKey.get(key)).said(), true)))
                        : unchanged(409);
        };
    }

    private Result post(Edit.Post post) {
        var kept = byKey.get(post.key());
        if (kept != null && kept.withdrawn()) {
            return unchanged(409);
        }
        if (kept != null && kept.said().equals(post.said())) {
            return unchanged(200);
        }
        if (kept != null && !post.conflict().equals("correct")) {
            return unchanged(post.conflict().equals("keep") ? 200 : 409);
        }
        boolean taken = byKey.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(post.key())
                        && !other.getValue().withdrawn()
                        && other.getValue().said().part() == post.said().part()
                        && other.getValue().said().year() == post.said().year());
        return taken ? unchanged(409) : new Result(201, with(post.key(), new Kept(post.said(), false)));
    }

    boolean isCurrent(String key) {
        var kept = byKey.get(key);
        return kept != null && !kept.withdrawn();
    }

    private Result unchanged(int status) {
        return new Result(status, this);
    }

    private ReplayModel with(String key, Kept kept) {
        Map<String, Kept> after = new TreeMap<>(byKey);
        after.put(key, kept);
        return new ReplayModel(Map.copyOf(after));
    }

    /** The values of a part by year. */
    Map<Integer, Double> values(int part) {
        Map<Integer, Double> values = new TreeMap<>();
        byKey.values().stream()
                .filter(kept -> !kept.withdrawn() && kept.said().part() == part)
                .forEach(kept ->
                        values.put(kept.said().year(), (double) kept.said().value()));
        return values;
    }

    /** What is measured of a part, by key. */
    Map<String, Said> measurements(int part) {
        Map<String, Said> found = new TreeMap<>();
        byKey.forEach((key, kept) -> {
            if (!kept.withdrawn() && kept.said().part() == part) {
                found.put(key, kept.said());
            }
        });
        return found;
    }

    /** Judges from nothing: the whole is the sum of its two parts in the years that both have. */
    Judgement judge(Obligation obligation, String area, List<String> parts, LocalDate day) {
        var evidence = evidence(obligation, area, parts);
        return Judge.judge(obligation, Judge.Input.of(evidence.stream().toList(), List.of(), List.of(), area, day));
    }

    private Optional<Evidence> evidence(Obligation obligation, String area, List<String> parts) {
        int part = parts.indexOf(area);
        Map<Integer, Double> whole = new TreeMap<>();
        Map<Integer, String> missing = new TreeMap<>();
        if (part >= 0) {
            whole.putAll(values(part));
        } else {
            var one = values(0);
            var other = values(1);
            one.forEach((year, value) -> missing.put(year, parts.get(1)));
            other.forEach((year, value) -> missing.merge(year, parts.get(0), (_, _) -> ""));
            missing.values().removeIf(String::isEmpty);
            one.forEach((year, value) ->
                    Optional.ofNullable(other.get(year)).ifPresent(also -> whole.put(year, value + also)));
        }
        return whole.isEmpty() && missing.isEmpty()
                ? Optional.empty()
                : Optional.of(evidence(obligation.rule().indicators().iterator().next(), area, whole, missing));
    }

    private static Evidence evidence(
            String indicator, String area, Map<Integer, Double> values, Map<Integer, String> missing) {
        return new Evidence(
                indicator,
                area,
                "replay-figures",
                new Label("proef", "test"),
                false,
                "1",
                Better.HIGHER,
                values.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(value -> new Value(year(value.getKey()), value.getValue(), List.of(new UUID(0, 1))))
                        .toList(),
                missing.entrySet().stream()
                        .map(one -> new Incomplete(year(one.getKey()), List.of(one.getValue()), 2))
                        .toList());
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
