package nl.natuurpeil.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.natuurpeil.local.Natuurpeil;
import nl.natuurpeil.local.suite.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a repository whose packaged service is a stand-in; the system tests verify with the real one. */
class VerifyVerdictCommandTest {

    private static final String HOME = "natuurpeil.home";

    @TempDir
    Path home;

    private final StringWriter told = new StringWriter();

    @BeforeEach
    void a_repository() {
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void none() {
        System.clearProperty(HOME);
    }

    @Test
    void help_tells_the_exit_codes() {
        assertThat(execute("--help")).isZero();

        assertThat(told.toString()).contains("0   recomputed to the same").contains("  2   it cannot be told");
    }

    @Test
    void a_file_that_is_not_there_cannot_be_told_and_nothing_is_built() {
        assertThat(execute(home.resolve("nowhere.json").toString())).isEqualTo(2);

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void an_address_needs_a_suite_that_runs() {
        assertThat(execute("http://127.0.0.1:1/monitoring/v1/verdicts/x")).isEqualTo(2);
    }

    @Test
    void a_service_that_cannot_be_built_cannot_judge() throws Exception {
        var wrapper = Files.writeString(home.resolve("mvnw"), "#!/bin/sh\nexit 1\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        var document = Files.writeString(home.resolve("verdict.json"), "{}");

        assertThat(execute(document.toString())).isEqualTo(2);

        assertThat(Service.MONITORING.jar(home)).doesNotExist();
    }

    private int execute(String argument) {
        var writer = new PrintWriter(told, true);
        return Natuurpeil.commandLine().setOut(writer).setErr(writer).execute("verify-verdict", argument);
    }
}
