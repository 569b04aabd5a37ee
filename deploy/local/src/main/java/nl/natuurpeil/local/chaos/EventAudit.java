package nl.natuurpeil.local.chaos;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import nl.natuurpeil.local.suite.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Whether every verdict there ever was is told of, and no event was put aside: a kill is no fault of an event. */
final class EventAudit {

    private static final String COMPLIANCE = "natuurpeil.monitoring.compliance";

    private final String bootstrapServers;
    private final Database database;
    private final Faults faults;

    EventAudit(String bootstrapServers, Database database, Faults faults) {
        this.bootstrapServers = bootstrapServers;
        this.database = database;
        this.faults = faults;
    }

    /** Returns how many verdicts there are. */
    int run() throws SQLException {
        Topics.names()
                .forEach(topic -> new Topic(bootstrapServers, topic + Topics.DEAD_LETTER)
                        .read(dead ->
                                faults.add("put aside", topic + " " + header(dead, "ce_id") + " of " + dead.key())));
        Set<String> told = new HashSet<>();
        new Topic(bootstrapServers, COMPLIANCE).read(event -> told.add(header(event, "ce_id")));
        return verdicts(told);
    }

    private int verdicts(Set<String> told) throws SQLException {
        int verdicts = 0;
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var verdict = statement.executeQuery("select id, obligation, area from verdict")) {
            while (verdict.next()) {
                verdicts++;
                if (!told.contains(verdict.getString(1))) {
                    faults.add("verdict never told", verdict.getString(2) + " for " + verdict.getString(3));
                }
            }
        }
        return verdicts;
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
