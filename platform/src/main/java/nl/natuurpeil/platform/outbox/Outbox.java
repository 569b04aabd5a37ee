package nl.natuurpeil.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.natuurpeil.platform.event.Events;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.event.TraceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Takes messages for Kafka into the current transaction: they leave after the commit, or never.
 *
 * <p>Messages of one key leave in the order of their transactions: the key is locked until the commit, so that a later
 * writer gets a higher row id. Who appends several keys in one transaction does so in the order of the keys, or risks a
 * deadlock.
 */
@ApplicationScoped
public class Outbox {

    /** Intermediaries must forward events up to 64 KiB (NL GOV profile for CloudEvents); larger ones may get lost. */
    static final int MAX_BYTES = 64 * 1024;

    private final DataSource dataSource;
    private final Events events;
    private final ObjectMapper json;

    public Outbox(DataSource dataSource, Events events, ObjectMapper json) {
        this.dataSource = dataSource;
        this.events = events;
        this.json = json;
    }

    /** Appends an event. Needs a running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(NewEvent event) {
        var message = events.write(event);
        if (message.value() != null && message.value().length > MAX_BYTES) {
            throw new IllegalArgumentException(event.type() + " of " + event.key() + " is larger than 64 KiB");
        }
        var traceparent = TraceContext.current();
        if (traceparent != null) {
            message.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        }
        append(message);
    }

    /** Appends a ready-made message, such as a dead letter. Needs a running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(ProducerRecord<String, byte[]> message) {
        var key = message.key() == null ? null : storable(message.key());
        try (var connection = dataSource.getConnection()) {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, message.topic() + '\n' + key);
                lock.execute();
            }
            try (var insert = connection.prepareStatement("""
                    insert into outbox (topic, message_key, headers, payload) values (?, ?, ?::jsonb, ?)""")) {
                insert.setString(1, message.topic());
                insert.setString(2, key);
                insert.setString(3, headers(message));
                insert.setBytes(4, message.value());
                insert.executeUpdate();
            }
            try (var wake = connection.createStatement()) {
                wake.execute("notify " + OutboxRelay.CHANNEL);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("outbox can't be written", e);
        }
    }

    private String headers(ProducerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null) {
                headers.put(storable(header.key()), storable(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL keeps every character but NUL, which only a message that is no event of ours can have. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
