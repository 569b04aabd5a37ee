package nl.natuurpeil.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.local.Refusal;

/**
 * One {@code trend trim} as a user has it: a new process that starts, reads the file, fits and prints.
 *
 * @param seconds from start to end of the process
 * @param peakMebibytes most memory it held (VmHWM), where the system tells
 * @param slope overall multiplicative slope of the imputed totals
 */
record ColdRun(TrimCase fit, String size, double seconds, OptionalDouble peakMebibytes, double slope) {

    static ColdRun measure(TrimCase fit, String size, Path counts, Path folder)
            throws IOException, InterruptedException {
        var peak = folder.resolve("peak.txt");
        var result = folder.resolve("result.json");
        var began = System.nanoTime();
        var process = new ProcessBuilder(command(fit, counts, peak))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(result.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new Refusal("The trend of " + counts + " could not be estimated; see " + result);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var trend = new ObjectMapper().readTree(result.toFile());
        var overall = trend.path("overall").path("imputed").path(0);
        return new ColdRun(
                fit, size, seconds, mebibytes(peak), overall.path("slope_mul").asDouble());
    }

    /** The launcher started again, with the JVM flags of the launcher. */
    private static List<String> command(TrimCase fit, Path counts, Path peak) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), MeasuredRun.class.getName()));
        words.addAll(List.of(peak.toString(), "trend", "trim", "--json"));
        words.addAll(fit.options());
        words.add(counts.toString());
        return words;
    }

    private static OptionalDouble mebibytes(Path peak) throws IOException {
        var kibibytes = Files.readString(peak);
        return kibibytes.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Long.parseLong(kibibytes) / 1024.0);
    }
}
