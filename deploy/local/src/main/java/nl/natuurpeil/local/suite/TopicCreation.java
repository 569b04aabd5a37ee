package nl.natuurpeil.local.suite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.natuurpeil.local.Refusal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** Makes sure the topics exist before a service asks for them: a topic made on demand would not be compacted. */
final class TopicCreation {

    private static final int SECONDS = 20;

    private TopicCreation() {}

    /**
     * Creates the missing topics and returns their names.
     *
     * @param settings how a client connects, at least the bootstrap servers
     * @throws Refusal when no broker answers or the topics may not be created
     */
    static List<String> createMissing(Map<String, String> settings) throws InterruptedException {
        Map<String, Object> patient = new HashMap<>(settings);
        patient.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, SECONDS * 1000);
        patient.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, SECONDS * 1000);
        try (var admin = Admin.create(patient)) {
            var present = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            var missing = Topics.all().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
            return missing.stream().map(topic -> topic.name()).toList();
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            var servers = settings.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG);
            throw new Refusal("The topics could not be created at the Kafka broker " + servers + ": " + reason(e), e);
        }
    }

    private static String reason(Exception failure) {
        var cause = failure instanceof TimeoutException
                        || failure.getCause() instanceof org.apache.kafka.common.errors.TimeoutException
                ? null
                : failure.getCause();
        return cause == null ? "no answer within " + SECONDS + " s" : String.valueOf(cause.getMessage());
    }
}
