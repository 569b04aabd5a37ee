package nl.natuurpeil.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Shows operators how long the oldest message waits: growing means the broker or the relay is stuck. */
@ApplicationScoped
class OutboxMetrics {

    private final DataSource dataSource;
    private final MeterRegistry registry;

    OutboxMetrics(DataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("outbox.oldest.seconds", this::oldestSeconds)
                .description("Age of the oldest message that has not reached the broker")
                .register(registry);
    }

    private double oldestSeconds() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox")) {
            return row.next() ? row.getDouble(1) : 0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
