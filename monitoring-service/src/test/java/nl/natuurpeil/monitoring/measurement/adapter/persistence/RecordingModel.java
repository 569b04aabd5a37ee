package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;

/** What recording is to do, in the plainest way: a list of measurements, searched from front to back. */
final class RecordingModel {

    /** What was said under a key, the newest last. */
    private record Chain(String namespace, String localId, List<Version> versions, boolean withdrawn) {

        Version current() {
            return versions.getLast();
        }
    }

    /** A version and the id it got. */
    record Version(UUID id, SentMeasurement said) {}

    private final List<Chain> chains = new ArrayList<>();

    /** Takes rows in one after the other; the outcomes tell the ids of what is new, and are held against all else. */
    List<String> send(List<SentMeasurement> rows, Handling handling, List<RowOutcome> told) {
        var before = List.copyOf(chains);
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            outcomes.add(send(rows.get(i), handling.conflict(), told.get(i)));
        }
        boolean refused = outcomes.stream().anyMatch(RecordingModel::isRefusal);
        if (refused && handling.atomic()) {
            chains.clear();
            chains.addAll(before);
            outcomes.replaceAll(outcome -> isRefusal(outcome) ? outcome : "HeldBack");
        }
        return outcomes;
    }

    private static boolean isRefusal(String outcome) {
        return outcome.startsWith("KeyTaken") || outcome.startsWith("TimeTaken") || outcome.startsWith("Withdrawn");
    }

    private String send(SentMeasurement row, Handling.Conflict conflict, RowOutcome told) {
        for (int i = 0; i < chains.size(); i++) {
            var chain = chains.get(i);
            if (chain.namespace().equals(row.namespace()) && chain.localId().equals(row.localId())) {
                return again(i, chain, row, conflict, told);
            }
        }
        var there = at(row);
        if (there.isPresent()) {
            return taken(there.get());
        }
        var version = new Version(newId(told), row);
        chains.add(new Chain(row.namespace(), row.localId(), List.of(version), false));
        return "Recorded " + version.id();
    }

    private String again(int i, Chain chain, SentMeasurement row, Handling.Conflict conflict, RowOutcome told) {
        var current = chain.current();
        if (chain.withdrawn()) {
            return "Withdrawn " + current.id();
        }
        if (current.said().equals(row)) {
            return "Duplicate " + current.id();
        }
        return switch (conflict) {
            case REJECT -> "KeyTaken " + current.id();
            case KEEP -> "Kept " + current.id();
            case CORRECT -> {
                var there = at(row).filter(other -> !other.equals(chain));
                if (there.isPresent()) {
                    yield taken(there.get());
                }
                var version = new Version(newId(told), row);
                var versions = new ArrayList<>(chain.versions());
                versions.add(version);
                chains.set(i, new Chain(chain.namespace(), chain.localId(), versions, false));
                yield "Corrected " + version.id() + " " + current.id();
            }
        };
    }

    private static String taken(Chain chain) {
        return "TimeTaken " + chain.current().id() + " " + chain.namespace();
    }

    private Optional<Chain> at(SentMeasurement row) {
        return chains.stream()
                .filter(chain -> !chain.withdrawn())
                .filter(chain -> chain.current().said().series().equals(row.series())
                        && chain.current().said().span().equals(row.span()))
                .findFirst();
    }

    boolean withdraw(UUID id) {
        for (int i = 0; i < chains.size(); i++) {
            var chain = chains.get(i);
            if (!chain.withdrawn() && chain.current().id().equals(id)) {
                chains.set(i, new Chain(chain.namespace(), chain.localId(), chain.versions(), true));
                return true;
            }
        }
        return false;
    }

    /** A new id where one was given; where the real thing gave none, one that will be found to differ. */
    private static UUID newId(RowOutcome told) {
        return switch (told) {
            case RowOutcome.Recorded(var id) -> id;
            case RowOutcome.Corrected corrected -> corrected.id();
            case RowOutcome.Duplicate _,
                    RowOutcome.Kept _,
                    RowOutcome.KeyTaken _,
                    RowOutcome.Withdrawn _,
                    RowOutcome.TimeTaken _,
                    RowOutcome.HeldBack _ -> UUID.randomUUID();
        };
    }

    static String describe(RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.Recorded(var id) -> "Recorded " + id;
            case RowOutcome.Duplicate(var id) -> "Duplicate " + id;
            case RowOutcome.Corrected(var id, var replaced) -> "Corrected " + id + " " + replaced;
            case RowOutcome.Kept(var id) -> "Kept " + id;
            case RowOutcome.KeyTaken(var id) -> "KeyTaken " + id;
            case RowOutcome.Withdrawn(var id) -> "Withdrawn " + id;
            case RowOutcome.TimeTaken(var id, var namespace) -> "TimeTaken " + id + " " + namespace;
            case RowOutcome.HeldBack _ -> "HeldBack";
        };
    }

    /** The current versions. */
    List<Version> current() {
        return chains.stream()
                .filter(chain -> !chain.withdrawn())
                .map(Chain::current)
                .toList();
    }

    /** How many versions there are, current or not. */
    int versions() {
        return chains.stream().mapToInt(chain -> chain.versions().size()).sum();
    }

    /** Ids ever current, to choose from. */
    List<UUID> ids() {
        return chains.stream()
                .flatMap(chain -> chain.versions().stream())
                .map(Version::id)
                .toList();
    }
}
