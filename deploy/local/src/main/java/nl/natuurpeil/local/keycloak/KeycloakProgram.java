package nl.natuurpeil.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.Versions;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.process.ChildProcess;
import nl.natuurpeil.local.process.MavenRun;

/**
 * Keycloak as a program without data, shared by every data folder: fetched as a Maven artifact, unpacked and built for
 * its file database once.
 */
public final class KeycloakProgram {

    private static final int LINES_SHOWN = 15;
    private static final String BUILT = ".built-for-natuurpeil";

    private final Path programs;
    private final Path folder;

    public KeycloakProgram(Path programs) {
        this.programs = programs;
        this.folder = programs.resolve("keycloak-" + Versions.KEYCLOAK.number());
    }

    public Path folder() {
        return folder;
    }

    /** Fetches, unpacks and builds Keycloak unless that was done before; one launcher at a time. */
    public void ensure(MavenRun maven, Path logs, Console console) throws InterruptedException {
        try {
            Files.createDirectories(programs);
            try (var channel = FileChannel.open(
                            programs.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = locked(channel, console)) {
                if (lock.isValid() && Files.notExists(folder.resolve(BUILT))) {
                    unpack(maven, logs.resolve("keycloak-unpack.log"), console);
                    build(maven, logs.resolve("keycloak-build.log"), console);
                    Files.createFile(folder.resolve(BUILT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be unpacked in " + programs, e);
        }
    }

    private static FileLock locked(FileChannel channel, Console console) throws IOException {
        var lock = channel.tryLock();
        if (lock != null) {
            return lock;
        }
        console.step("another launcher is making Keycloak ready; waiting for it");
        return channel.lock();
    }

    private void unpack(MavenRun maven, Path log, Console console) throws InterruptedException {
        console.step("unpacking Keycloak " + Versions.KEYCLOAK.number()
                + " (Maven fetches it the first time any program on this machine needs it: 170 MB)");
        var arguments = List.of(
                "-q",
                "-N",
                "dependency:unpack",
                "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + Versions.KEYCLOAK.number() + ":zip",
                "-DoutputDirectory=" + programs,
                // Otherwise Maven remembers below target/ what it once unpacked, though the folder may be gone since.
                "-Dmdep.overWriteReleases=true");
        maven.run("Unpacking Keycloak", arguments, log);
    }

    private void build(MavenRun maven, Path log, Console console) throws InterruptedException {
        console.step("building Keycloak " + Versions.KEYCLOAK.number() + " for local use");
        var began = System.nanoTime();
        var command = new ChildProcess.Command(
                "keycloak-build", java(folder, List.of("build", "--db=dev-file")), Map.of(), folder, log);
        var exit = maven.work().run(command);
        if (exit != 0) {
            throw new Refusal("Building Keycloak failed with exit code " + exit + ". The last lines of " + log + ":\n\n"
                    + DataFolder.lastLines(log, LINES_SHOWN));
        }
        console.step("Keycloak built in " + Console.seconds(Duration.ofNanos(System.nanoTime() - began)));
    }

    /** The command line that runs Keycloak without its shell script: one process, no execute bits needed. */
    List<String> java(Path keycloakHome, List<String> arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dkc.home.dir=" + keycloakHome,
                "-Djboss.server.config.dir=" + keycloakHome.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of(
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(arguments);
        return words;
    }
}
