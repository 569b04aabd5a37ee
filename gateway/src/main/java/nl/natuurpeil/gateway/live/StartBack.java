package nl.natuurpeil.gateway.live;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Starts reading some minutes back, since no offsets are kept: it fills the window of recent changes after a start, finds
 * what went into a topic made after the start, and closes the gap when the broker lets go of the group for a while. What
 * was seen before is left out later. (The broker setting {@code by_duration} would do, but Kafka 4.1 then waits half a
 * minute or longer on a partition that has no younger record.)
 */
@ApplicationScoped
@Identifier("start-back")
public class StartBack implements KafkaConsumerRebalanceListener {

    private static final Duration BACK = Duration.ofMinutes(5);

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        // The ends come first: what arrives between the two questions must not fall between them.
        var ends = consumer.endOffsets(partitions);
        long from = Instant.now().minus(BACK).toEpochMilli();
        var young = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> from)));
        ends.forEach((partition, end) -> {
            var first = young.get(partition);
            consumer.seek(partition, first == null ? end : first.offset());
        });
    }
}
