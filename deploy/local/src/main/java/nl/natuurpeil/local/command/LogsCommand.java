package nl.natuurpeil.local.command;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.suite.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a log, and what is added to it. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Show the log of one part of the suite.")
public final class LogsCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = {"-f", "--follow"},
            description = "keep showing what is added")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "only the last N lines")
    private int lines = Integer.MAX_VALUE;

    @Parameters(
            paramLabel = "SERVICE",
            description = "policy, assessment, monitoring, gateway, keycloak, postgres, infrastructure or build")
    private String service = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        var log = data.data().log(Service.named(service).map(Service::module).orElse(service));
        if (Files.notExists(log)) {
            throw new Refusal(
                    "There is no log of " + service + " in " + data.data().logs() + "; there is: " + present());
        }
        var size = Files.size(log);
        var all = read(log, 0, size).lines().toList();
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.out::println);
        if (follow) {
            follow(log, size);
        }
        return 0;
    }

    private String present() throws IOException {
        if (Files.notExists(data.data().logs())) {
            return "nothing yet";
        }
        try (var files = Files.list(data.data().logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    /** A log that got shorter is a new one: the service was started again. */
    private void follow(Path log, long from) throws IOException, InterruptedException {
        try (var changes = log.getFileSystem().newWatchService()) {
            data.data().logs().register(changes, ENTRY_CREATE, ENTRY_MODIFY);
            var shown = from;
            while (!System.out.checkError()) {
                var size = Files.exists(log) ? Files.size(log) : 0;
                System.out.print(read(log, shown <= size ? shown : 0, size));
                shown = size;
                await(changes);
            }
        }
    }

    /** Until something changes; looks up now and then whether anybody still reads. */
    private static void await(WatchService changes) throws InterruptedException {
        var change = changes.poll(1, TimeUnit.SECONDS);
        if (change != null) {
            change.pollEvents();
            change.reset();
        }
    }

    private static String read(Path log, long from, long to) throws IOException {
        if (from == to) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[Math.toIntExact(to - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
