package nl.natuurpeil.local.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine a figure was measured on: a figure without it says little. */
public final class Machine {

    private Machine() {}

    /** One line: processor, cores, memory, load, operating system, Java. */
    public static String describe() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %s memory, load %.1f, %s %s %s, Java %s",
                processor(),
                system.getAvailableProcessors(),
                ResidentMemory.readable(system.getTotalMemorySize()),
                system.getSystemLoadAverage(),
                system.getName(),
                system.getVersion(),
                system.getArch(),
                Runtime.version());
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor unknown");
        } catch (IOException e) {
            return "processor unknown";
        }
    }
}
