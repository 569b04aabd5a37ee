package nl.natuurpeil.local.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.embedded.KafkaProgram;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.process.ChildProcess;
import nl.natuurpeil.local.process.Waiting;

/** The Kafka broker in a JVM of its own, with the classes of the launcher. */
final class BrokerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private BrokerProcess() {}

    static ChildProcess start(SuiteOptions options) {
        var data = options.data();
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        words.addAll(options.setting().broker());
        words.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                KafkaProgram.class.getName(),
                data.kafka().toString(),
                String.valueOf(options.ports().of(Port.KAFKA)),
                String.valueOf(options.ports().of(Port.KAFKA_CONTROLLER))));
        return ChildProcess.start(new ChildProcess.Command("kafka", words, Map.of(), data.root(), data.log("kafka")));
    }

    /** Waits until the broker answers. */
    static void awaitReady(ChildProcess broker, String bootstrapServers, DataFolder data) throws InterruptedException {
        var answers = Waiting.until(
                PATIENCE,
                () -> !broker.handle().isAlive() || Health.brokerAnswers(bootstrapServers),
                answered -> answered);
        if (!answers || !broker.handle().isAlive()) {
            broker.close();
            throw new Refusal("Kafka did not start.\nThe last lines of " + data.log("kafka") + ":\n\n"
                    + DataFolder.lastLines(data.log("kafka"), 8));
        }
    }
}
