package nl.natuurpeil.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.natuurpeil.platform.event.Event;

/** Remembers which events a consumer has dealt with, in the transaction of their effect. */
@ApplicationScoped
public class Inbox {

    private final DataSource dataSource;

    public Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns whether the consumer meets this event for the first time, and remembers it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstTime(String consumer, Event event) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into inbox (consumer, source, event_id) values (?, ?, ?) on conflict do nothing""")) {
            insert.setString(1, consumer);
            insert.setString(2, event.source());
            insert.setString(3, event.id());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("inbox can't be written", e);
        }
    }
}
