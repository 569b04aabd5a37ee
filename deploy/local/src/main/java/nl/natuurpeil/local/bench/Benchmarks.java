package nl.natuurpeil.local.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.process.MavenRun;
import nl.natuurpeil.local.process.Teardown;
import nl.natuurpeil.local.process.Work;

/**
 * The module with the JMH benchmarks.
 *
 * @param home the repository
 * @param folder for results and logs
 */
record Benchmarks(Path home, Path folder) {

    private static final String MODULE = "trend-statistics/benchmarks";
    private static final String PACKAGE = "nl.natuurpeil.trend.benchmarks.";

    /** Brings the packaged benchmarks up to date. */
    void build(Console console) throws InterruptedException {
        var arguments =
                List.of("-pl", MODULE, "-am", "package", "-Dnoep", "-Dspotless.check.skip", "-Dmaven.test.skip=true");
        var work = new Work(new Teardown(console), maven -> {});
        new MavenRun(home, work).run("The build of the benchmarks", arguments, folder.resolve("build.log"));
    }

    /** Runs all benchmarks, each in a JVM of its own. */
    List<Timing> run(Path inputs) throws IOException, InterruptedException {
        var results = folder.resolve("jmh.json");
        java(List.of(
                "org.openjdk.jmh.Main",
                "-p",
                "inputs=" + inputs,
                "-prof",
                PACKAGE + "CpuTime",
                "-rf",
                "json",
                "-rff",
                results.toString()));
        return Timing.read(results);
    }

    /** Writes the counts the benchmarks use when they are given none. */
    Path generate(int sites, int years) throws IOException, InterruptedException {
        var file = folder.resolve("counts_" + sites + "x" + years + ".csv");
        java(List.of(PACKAGE + "GeneratedCounts", Integer.toString(sites), Integer.toString(years), file.toString()));
        return file;
    }

    private void java(List<String> words) throws IOException, InterruptedException {
        var target = home.resolve(MODULE).resolve("target");
        var classPath = target.resolve("benchmarks.jar") + File.pathSeparator + target.resolve("lib") + "/*";
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath));
        command.addAll(words);
        var log = folder.resolve("benchmarks.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        if (process.waitFor() != 0) {
            throw new Refusal(words.getFirst() + " failed; the log: " + log);
        }
    }
}
