package nl.natuurpeil.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.natuurpeil.platform.event.Events;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.event.TraceContext;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

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
        append(message(event));
    }

    /** Appends a ready-made message, such as a dead letter. Needs a running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(ProducerRecord<String, byte[]> message) {
        try (var connection = dataSource.getConnection()) {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, message.topic() + '\n' + key(message));
                lock.execute();
            }
            insert(connection, List.of(message));
        } catch (SQLException e) {
            throw new IllegalStateException("outbox can't be written", e);
        }
    }

    /**
     * Appends events of many keys in this order, all at once. Needs a running transaction in which the caller holds, for
     * each of the keys, a lock that everyone who tells of the key takes and keeps until the commit: this one takes none, as
     * PostgreSQL has room for some thousands of them only.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendHeld(List<NewEvent> held) {
        if (held.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            insert(connection, held.stream().map(this::message).toList());
        } catch (SQLException e) {
            throw new IllegalStateException("outbox can't be written", e);
        }
    }

    private ProducerRecord<String, byte[]> message(NewEvent event) {
        var message = events.write(event);
        if (message.value() != null && message.value().length > MAX_BYTES) {
            throw new IllegalArgumentException(event.type() + " of " + event.key() + " is larger than 64 KiB");
        }
        var traceparent = event.traceparent() == null ? TraceContext.current() : event.traceparent();
        if (traceparent != null) {
            message.headers().add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    private void insert(Connection connection, List<ProducerRecord<String, byte[]>> messages) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into outbox (topic, message_key, headers, payload)
                select topic, message_key, headers::jsonb, payload
                from unnest(?::text[], ?::text[], ?::text[], ?::bytea[])
                    with ordinality as sent (topic, message_key, headers, payload, position)
                order by position""")) {
            insert.setArray(1, array(connection, "text", messages, ProducerRecord::topic));
            insert.setArray(2, array(connection, "text", messages, Outbox::key));
            insert.setArray(3, array(connection, "text", messages, this::headers));
            var payloads = messages.stream().map(ProducerRecord::value).toArray(byte[][]::new);
            insert.setArray(4, connection.createArrayOf("bytea", payloads));
            insert.executeUpdate();
        }
        try (var wake = connection.createStatement()) {
            wake.execute("notify " + OutboxRelay.CHANNEL);
        }
    }

    private static Array array(
            Connection connection,
            String type,
            List<ProducerRecord<String, byte[]>> messages,
            Function<ProducerRecord<String, byte[]>, @Nullable Object> part)
            throws SQLException {
        return connection.createArrayOf(type, messages.stream().map(part).toArray());
    }

    private static @Nullable String key(ProducerRecord<String, byte[]> message) {
        return message.key() == null ? null : storable(message.key());
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
