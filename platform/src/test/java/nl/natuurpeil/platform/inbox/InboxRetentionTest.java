package nl.natuurpeil.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two replicas are two objects on one database. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class InboxRetentionTest {

    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    DataSource dataSource;

    @AfterEach
    void forget() throws SQLException {
        execute("delete from inbox where consumer = 'retention'");
    }

    @Test
    void two_replicas_at_once_remove_what_is_old_and_nothing_else() throws Exception {
        remember(3500, "30 days 1 minute");
        remember(5, "29 days 23 hours");

        Callable<Integer> replica = () -> new InboxRetention(dataSource, MONTH).removeExpired();
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var removals = replicas.invokeAll(List.of(replica, replica));

            assertThat(removals.get(0).get() + removals.get(1).get()).isEqualTo(3500);
        }
        assertThat(remembered()).isEqualTo(5);
    }

    @Test
    void rows_another_replica_is_removing_are_passed_over_not_waited_for() throws SQLException {
        remember(1500, "31 days");
        try (var other = dataSource.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "select 1 from inbox where consumer = 'retention' order by received_at limit 1000 for update");

            assertThat(new InboxRetention(dataSource, MONTH).removeExpired()).isEqualTo(500);

            other.rollback();
        }
        assertThat(new InboxRetention(dataSource, MONTH).removeExpired()).isEqualTo(1000);
    }

    @Test
    void a_retention_that_would_forget_what_still_comes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InboxRetention(dataSource, Duration.ofHours(23)))
                .withMessageContaining("natuurpeil.inbox.retention");
    }

    private void remember(int events, String ago) throws SQLException {
        execute("insert into inbox select 'retention', 'urn:a', '" + ago + "/' || n, clock_timestamp() - interval '"
                + ago + "' from generate_series(1, " + events + ") n");
    }

    private int remembered() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from inbox where consumer = 'retention'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
