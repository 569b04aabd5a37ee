package nl.natuurpeil.local.suite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.machine.ResidentMemory;

/**
 * The resident memory of a suite, part by part, in bytes; parts this machine does not tell about are left out.
 *
 * @param parts in the order people read them; Kafka and the MongoDB-protocol server live in the launcher
 */
public record SuiteMemory(Map<String, Long> parts) {

    public static SuiteMemory of(RunRecord run, DataFolder data) {
        var parts = new LinkedHashMap<String, Long>();
        run.launcher()
                .running()
                .ifPresent(self -> ResidentMemory.of(self.pid()).ifPresent(bytes -> parts.put("launcher", bytes)));
        run.children()
                .forEach(child -> child.running()
                        .ifPresent(process ->
                                ResidentMemory.ofTree(process).ifPresent(bytes -> parts.put(child.name(), bytes))));
        PostgresProcess.find(data)
                .ifPresent(process -> ResidentMemory.ofTree(process).ifPresent(bytes -> parts.put("postgres", bytes)));
        return new SuiteMemory(parts);
    }

    public long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line for people. */
    public String describe() {
        if (parts.isEmpty()) {
            return "resident memory: not told by this machine";
        }
        return "resident memory: " + ResidentMemory.readable(total()) + " ("
                + parts.entrySet().stream()
                        .map(part -> part.getKey() + " " + ResidentMemory.readable(part.getValue()))
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
