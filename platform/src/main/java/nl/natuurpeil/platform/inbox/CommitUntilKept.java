package nl.natuurpeil.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Commits how far a consumer has come, again and again until the broker keeps it.
 *
 * <p>The strategies of the connector try once. When the broker is away just then, what was dealt with looks undone until
 * the next event of the partition is: on a quiet topic for days, and all that while operators see a consumer that lags.
 */
final class CommitUntilKept implements KafkaCommitHandler {

    static final String STRATEGY = "until-kept";

    private static final Logger LOG = Logger.getLogger(CommitUntilKept.class);
    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LATER = Duration.ofSeconds(2);

    private final KafkaConsumer<?, ?> consumer;
    /** How far each partition is that the broker does not know of yet. */
    private final Map<TopicPartition, Long> due = new ConcurrentHashMap<>();

    private CommitUntilKept(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /** Makes it known to the connector. */
    @ApplicationScoped
    @Identifier(STRATEGY)
    static class Factory implements KafkaCommitHandler.Factory {

        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration channel,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new CommitUntilKept(consumer);
        }
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> last) {
        var partition = new TopicPartition(last.getTopic(), last.getPartition());
        long next = last.getOffset() + 1;
        due.put(partition, next);
        Uni.createFrom()
                .deferred(() -> commit(partition, next))
                .onFailure(RetriableException.class)
                .retry()
                .withBackOff(SOON, LATER)
                .indefinitely()
                .subscribe()
                .with(
                        _ -> due.remove(partition, next),
                        failure -> LOG.warnf("%s is not committed up to %d: %s", partition, next, failure));
        return Uni.createFrom().voidItem().runSubscriptionOn(last::runOnMessageContext);
    }

    /** Who has the partition now starts from what is committed, and commits for itself. */
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        due.keySet().removeAll(partitions);
    }

    private Uni<Void> commit(TopicPartition partition, long next) {
        return Long.valueOf(next).equals(due.get(partition))
                ? consumer.commitAsync(Map.of(partition, new OffsetAndMetadata(next)))
                : Uni.createFrom().voidItem();
    }
}
