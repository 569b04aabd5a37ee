package nl.natuurpeil.gateway.live;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Set;
import nl.natuurpeil.gateway.http.Problem.Fault;

/** Which changes a listener wants; an empty set means all. A parameter may be given several times. */
record ChangeFilter(Set<String> areas, Set<String> obligations) {

    private static final Set<String> KNOWN = Set.of("area", "obligation");

    static ChangeFilter from(MultiMap query) {
        return new ChangeFilter(Set.copyOf(query.getAll("area")), Set.copyOf(query.getAll("obligation")));
    }

    /** A misspelt filter that is ignored would let a listener wait for the wrong thing. */
    static List<Fault> faults(MultiMap query) {
        return query.names().stream()
                .filter(name -> !KNOWN.contains(name))
                .map(name -> new Fault(name, "unknown-parameter", "is not known here; known are area and obligation"))
                .toList();
    }

    boolean wants(VerdictChange change) {
        return (areas.isEmpty() || areas.contains(change.area()))
                && (obligations.isEmpty() || obligations.contains(change.obligation()));
    }
}
