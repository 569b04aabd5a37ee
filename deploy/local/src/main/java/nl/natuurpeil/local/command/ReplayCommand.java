package nl.natuurpeil.local.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.replay.DeadLetterReplay;
import nl.natuurpeil.local.suite.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends the dead letters of one topic again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Send the dead letters of a topic to that topic again.")
public final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "another broker than that of the running suite")
    private @Nullable String bootstrapServers;

    @Parameters(paramLabel = "TOPIC", description = "the topic, without .dead-letter")
    private String topic = "";

    @Override
    public Integer call() {
        if (!Topics.names().contains(topic)) {
            throw new Refusal("There is no topic " + topic + "; there is: " + String.join(", ", Topics.names()));
        }
        var broker = Optional.ofNullable(bootstrapServers)
                .orElseGet(() -> RunningSuite.require(data).addresses().kafkaBootstrapServers());
        var sent = new DeadLetterReplay(Objects.requireNonNull(broker)).replay(topic);
        System.out.println(
                sent == 0
                        ? "No dead letters of " + topic + " that were not sent again before."
                        : sent + " dead letter" + (sent == 1 ? "" : "s") + " sent to " + topic + " again.");
        return 0;
    }
}
