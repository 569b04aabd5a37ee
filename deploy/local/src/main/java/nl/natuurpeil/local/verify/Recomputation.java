package nl.natuurpeil.local.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.natuurpeil.local.suite.Service;

/**
 * Recomputes a verdict with the code of the packaged monitoring service: the code that judges, and no other that could
 * come to differ from it. Only its classes are used; no service, database or network comes into it.
 *
 * @param home the repository
 */
public record Recomputation(Path home) {

    private static final String PROGRAM = "nl.natuurpeil.monitoring.compliance.adapter.document.VerifyVerdict";

    /** Tells on the terminal what comes of it; returns 0 the same, 1 different, 2 it cannot be told. */
    public int run(byte[] document) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(document);
        }
        return process.waitFor();
    }

    private List<String> command() {
        var application = Service.MONITORING.jar(home).resolveSibling("app");
        var libraries = application.resolveSibling("lib").resolve("main");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                application + File.separator + "*" + File.pathSeparator + libraries + File.separator + "*",
                PROGRAM,
                "-");
    }
}
