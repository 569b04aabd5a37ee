package nl.natuurpeil.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class DeadLetterReplayTest {

    @Test
    void a_dead_letter_is_sent_as_it_was_before_it_died() {
        var dead = record();
        dead.headers()
                .add("ce_id", bytes("1"))
                .add("dead-letter-reason", bytes("r"))
                .add("dead-letter-consumer", bytes("c"));

        var again = DeadLetterReplay.again("t", dead);

        assertThat(again.topic()).isEqualTo("t");
        assertThat(again.timestamp()).isEqualTo(dead.timestamp());
        assertThat(again.key()).isEqualTo(bytes("key"));
        assertThat(again.value()).isEqualTo(bytes("value"));
        assertThat(again.headers()).extracting(header -> header.key()).containsExactly("ce_id");
    }

    /** As read from a broker: with the time it was sent at. */
    private static ConsumerRecord<byte[], byte[]> record() {
        return new ConsumerRecord<>(
                "t.dead-letter",
                0,
                7,
                1_700_000_000_000L,
                TimestampType.CREATE_TIME,
                3,
                5,
                bytes("key"),
                bytes("value"),
                new RecordHeaders(),
                Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
