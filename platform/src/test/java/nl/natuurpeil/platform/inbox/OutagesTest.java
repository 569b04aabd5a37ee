package nl.natuurpeil.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import java.net.ConnectException;
import java.sql.SQLException;
import nl.natuurpeil.platform.event.MalformedEvent;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "58030", "40P01", "40001"})
    void a_database_that_is_away_or_in_conflict_passes(String state) {
        assertThat(Outages.isOutage(wrapped(new SQLException("away", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22P02", "23505", "42703"})
    void a_statement_that_the_database_refuses_stays_refused(String state) {
        assertThat(Outages.isOutage(wrapped(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void a_full_pool_or_an_unreachable_server_passes() {
        assertThat(Outages.isOutage(wrapped(new SQLException("no connection in time"))))
                .isTrue();
        assertThat(Outages.isOutage(wrapped(new ConnectException("refused")))).isTrue();
        assertThat(Outages.isOutage(new NotLeaderOrFollowerException("moving"))).isTrue();
    }

    @Test
    void content_that_cannot_be_read_is_never_waited_for() {
        var unreadable = new JsonParseException(null, "unexpected end");

        assertThat(Outages.isOutage(new MalformedEvent("no area", unreadable))).isFalse();
        assertThat(Outages.isOutage(wrapped(unreadable))).isFalse();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new IllegalStateException("in use", cause);
    }
}
