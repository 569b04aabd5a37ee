package nl.natuurpeil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.process.MavenRun;

/** Packages the services when their sources are newer than their jars. */
public final class ServiceBuild {

    private static final List<String> SHARED = List.of("pom.xml", "platform", "trend-statistics");
    /** Only what ends up in the jars: the tests are run by {@code ./natuurpeil test}. */
    private static final List<String> QUICK = List.of("-Dnoep", "-Dspotless.check.skip", "-Dmaven.test.skip=true");

    private final Path home;
    private final Console console;

    public ServiceBuild(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /** Brings all packaged services up to date. */
    void ensure(MavenRun maven, Path log) throws InterruptedException {
        ensure(maven, log, List.of(Service.values()));
    }

    /** Brings these packaged services up to date. */
    public void ensure(MavenRun maven, Path log, List<Service> services) throws InterruptedException {
        var outdated = services.stream().filter(this::isOutdated).toList();
        if (outdated.isEmpty()) {
            return;
        }
        var modules = outdated.stream().map(Service::module).collect(Collectors.joining(","));
        console.step("building " + modules.replace(",", ", ") + firstTime(outdated) + " (log: " + log + ")");
        var began = System.nanoTime();
        var arguments = Stream.concat(Stream.of("-pl", modules, "-am", "package"), QUICK.stream())
                .toList();
        outdated.forEach(this::mark);
        maven.run("The build of the services", arguments, log);
        outdated.forEach(this::unmark);
        console.step("services built in " + Console.seconds(Duration.ofNanos(System.nanoTime() - began)));
    }

    private String firstTime(List<Service> services) {
        var built = services.stream().anyMatch(service -> Files.exists(service.jar(home)));
        return built ? "" : "; the first time Maven also fetches the libraries it lacks";
    }

    boolean isOutdated(Service service) {
        var jar = service.jar(home);
        if (Files.notExists(jar) || Files.exists(packaging(service))) {
            return true;
        }
        var built = modified(jar);
        return Stream.concat(SHARED.stream(), Stream.of(service.module()))
                .map(home::resolve)
                .flatMap(ServiceBuild::sources)
                .anyMatch(source -> modified(source).compareTo(built) > 0);
    }

    /** There while a service is packaged: when that is cut off, what there is may be half of it. */
    private Path packaging(Service service) {
        return target(service).resolve("packaging");
    }

    private Path target(Service service) {
        return home.resolve(service.module()).resolve("target");
    }

    private void mark(Service service) {
        try {
            Files.createDirectories(target(service));
            Files.write(packaging(service), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unmark(Service service) {
        try {
            Files.deleteIfExists(packaging(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources(Path module) {
        if (Files.isRegularFile(module)) {
            return Stream.of(module);
        }
        var main = module.resolve("src/main");
        return Stream.concat(Stream.of(module.resolve("pom.xml")), tree(main)).filter(Files::isRegularFile);
    }

    private static Stream<Path> tree(Path folder) {
        if (Files.notExists(folder)) {
            return Stream.of();
        }
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
