package nl.natuurpeil.local.suite;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Makes sure the topics exist before a service asks for them: a topic made on demand would not be compacted. */
final class TopicCreation {

    private TopicCreation() {}

    /** Creates the missing topics and returns their names. */
    static List<String> createMissing(String bootstrapServers) throws InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var present = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var missing = Topics.all().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
            return missing.stream().map(topic -> topic.name()).toList();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the topics could not be created at " + bootstrapServers, e);
        }
    }
}
