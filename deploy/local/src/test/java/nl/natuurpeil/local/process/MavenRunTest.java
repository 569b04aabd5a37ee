package nl.natuurpeil.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a stand-in for the Maven wrapper. */
class MavenRunTest {

    @TempDir
    Path home;

    private final List<String> written = new ArrayList<>();

    @Test
    void what_it_runs_is_written_down_for_a_next_run() throws Exception {
        maven("wrapper that works", "exit 0").run("The build", List.of("package"), home.resolve("log"));

        assertThat(written).containsExactly("maven");
    }

    @Test
    void a_build_that_fails_is_told_with_its_errors() throws Exception {
        var maven = maven("wrapper that fails", "echo '[INFO] noise'; echo '[ERROR] the reason'; exit 1");

        assertThatThrownBy(() -> maven.run("The build", List.of("package"), home.resolve("log")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The build failed.")
                .hasMessageContaining("the reason")
                .hasMessageNotContainingAny("noise", "network");
    }

    @Test
    void a_fetch_that_fails_asks_for_the_network() throws Exception {
        var maven = maven("wrapper without network", "echo '[ERROR] Could not transfer artifact a:b'; exit 1");

        assertThatThrownBy(() -> maven.run("The build", List.of("package"), home.resolve("log")))
                .hasMessageContaining("is the network there?");
    }

    private MavenRun maven(String folder, String script) throws IOException {
        var repository = Files.createDirectories(home.resolve(folder));
        var wrapper = Files.writeString(repository.resolve("mvnw"), "#!/bin/sh\n" + script + "\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        var silent = new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return new MavenRun(repository, new Work(new Teardown(silent), child -> written.add(child.name())));
    }
}
