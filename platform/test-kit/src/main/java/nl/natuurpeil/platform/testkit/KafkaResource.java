package nl.natuurpeil.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nl.natuurpeil.embedded.FreePorts;
import nl.natuurpeil.embedded.KafkaBroker;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker with empty topics for the module under test. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable KafkaBroker broker;

    @Override
    public Map<String, String> start() {
        var ports = FreePorts.find(2);
        var started = KafkaBroker.start(TestFolder.create("kafka"), ports.get(0), ports.get(1), 2);
        broker = started;
        return Map.of("kafka.bootstrap.servers", started.bootstrapServers());
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
