package nl.natuurpeil.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The broker as a program of its own, so that it can die alone: {@code DATA PORT CONTROLLER_PORT}. */
public final class KafkaProgram {

    private KafkaProgram() {}

    /** Runs until it is told to end. */
    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        var broker = KafkaBroker.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), 1);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
        new CountDownLatch(1).await();
    }
}
