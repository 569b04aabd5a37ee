package nl.natuurpeil.local.chaos;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.process.Waiting;
import nl.natuurpeil.local.suite.Suite;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Waits until all that was recorded has been told of and all that was told of has been dealt with. */
public final class Quiet {

    private static final List<String> GROUPS = List.of("monitoring-measurements", "assessment-compliance");
    /** Two looks must agree: between the outbox and the topic an event is in neither for a moment. */
    private static final int LOOKS = 2;

    private final Suite suite;
    private final Database database;

    public Quiet(Suite suite) {
        this.suite = suite;
        this.database = new Database(suite);
    }

    /** Something done between two looks. */
    public interface Meanwhile {
        void run() throws InterruptedException;
    }

    /**
     * Waits and returns when ({@link System#nanoTime()}) it was first seen to be quiet.
     *
     * @throws Refusal when there was no quiet in that time
     */
    public long await(Duration patience, Meanwhile meanwhile) throws InterruptedException {
        var waiting = Waiting.atMost(patience);
        int quiet = 0;
        long since = System.nanoTime();
        while (quiet < LOOKS) {
            if (waiting.isOver()) {
                throw new Refusal("After " + patience.toSeconds() + " s " + describe() + ".");
            }
            if (quiet == 0) {
                since = System.nanoTime();
            }
            quiet = isQuiet() ? quiet + 1 : 0;
            meanwhile.run();
            Thread.sleep(waiting.interval());
        }
        return since;
    }

    private boolean isQuiet() throws InterruptedException {
        try {
            return outbox() == 0 && behind() == 0;
        } catch (SQLException | ExecutionException e) {
            return false;
        }
    }

    private String describe() throws InterruptedException {
        try {
            return outbox() + " events are still in the outbox, and consumers are " + behind() + " events behind";
        } catch (SQLException | ExecutionException e) {
            return "the stores do not tell whether all is dealt with: " + e;
        }
    }

    private long outbox() throws SQLException {
        return database.number("select count(*) from outbox");
    }

    /** How many events the consumers of those groups have not dealt with. */
    private long behind() throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                suite.endpoints().kafkaBootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000);
        long behind = 0;
        try (var admin = Admin.create(settings)) {
            for (var group : GROUPS) {
                behind += behind(
                        admin,
                        admin.listConsumerGroupOffsets(group)
                                .partitionsToOffsetAndMetadata()
                                .get());
            }
        }
        return behind;
    }

    private static long behind(Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
            throws InterruptedException, ExecutionException {
        long behind = 0;
        for (var partition : committed.entrySet()) {
            var end = admin.listOffsets(Map.of(partition.getKey(), OffsetSpec.latest()))
                    .partitionResult(partition.getKey())
                    .get()
                    .offset();
            behind += Math.max(0, end - partition.getValue().offset());
        }
        return behind;
    }
}
