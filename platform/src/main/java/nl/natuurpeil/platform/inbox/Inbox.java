package nl.natuurpeil.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.natuurpeil.platform.event.Event;

/** Remembers which events a consumer has dealt with, in the transaction of their effect. */
@ApplicationScoped
public class Inbox {

    private final DataSource dataSource;

    public Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns those of the events that the consumer meets for the first time, in their order, and remembers them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Event> firstTime(String consumer, List<Event> events) {
        Map<Name, Event> named = new LinkedHashMap<>();
        events.forEach(event -> named.putIfAbsent(new Name(event.source(), event.id()), event));
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into inbox (consumer, source, event_id)
                        select ?, source, event_id from unnest(?::text[], ?::text[]) as met (source, event_id)
                        order by source, event_id
                        on conflict do nothing returning source, event_id""")) {
            insert.setString(1, consumer);
            insert.setArray(2, array(connection, named.values().stream().map(Event::source)));
            insert.setArray(3, array(connection, named.values().stream().map(Event::id)));
            Set<Name> fresh = new HashSet<>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(new Name(rows.getString(1), rows.getString(2)));
                }
            }
            named.keySet().retainAll(fresh);
            return List.copyOf(named.values());
        } catch (SQLException e) {
            throw new IllegalStateException("inbox can't be written", e);
        }
    }

    private record Name(String source, String id) {}

    private static Array array(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
