package nl.natuurpeil.platform.inbox;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import nl.natuurpeil.platform.event.MalformedEvent;
import org.apache.kafka.common.errors.RetriableException;

/** Tells an outage, which passes, from a fault, which stays. */
final class Outages {

    /**
     * PostgreSQL's classes of states that pass: connection, resources, operator intervention, system error, and rolled
     * back transactions (serialisation, deadlock).
     */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40");

    private Outages() {}

    static boolean isOutage(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isFaultOfContent(cause)) {
                return false;
            }
            if (cause instanceof IOException
                    || cause instanceof RetriableException
                    || cause instanceof SQLException sql && passes(sql)
                    || isUnreachableDocumentStore(cause)) {
                return true;
            }
        }
        return false;
    }

    /** JSON that can't be read is an IOException to Jackson, but no waiting mends it. */
    private static boolean isFaultOfContent(Throwable cause) {
        return cause instanceof MalformedEvent || cause instanceof JacksonException;
    }

    private static boolean passes(SQLException e) {
        String state = e.getSQLState();
        // Without a state it is the pool that could not give a connection in time.
        return state == null || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }

    /** By name: only one service has the driver on its class path. */
    private static boolean isUnreachableDocumentStore(Throwable cause) {
        String name = cause.getClass().getName();
        return name.equals("com.mongodb.MongoTimeoutException") || name.startsWith("com.mongodb.MongoSocket");
    }
}
