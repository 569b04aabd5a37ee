package nl.natuurpeil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.process.ProcessIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {

    @TempDir
    Path folder;

    private final Console silent =
            new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    private DataFolder data = new DataFolder(Path.of("unused"));

    @BeforeEach
    void make() {
        data = new DataFolder(folder);
        data.create();
    }

    @Test
    void a_process_an_earlier_run_left_behind_is_stopped() throws Exception {
        var orphan = new ProcessBuilder("sleep", "600").start();
        record(ProcessIdentity.of("policy-service", orphan.toHandle()));

        assertThat(LeftOvers.stopIfUnlocked(data, silent)).isTrue();

        assertThat(orphan.waitFor()).isNotZero();
        assertThat(RunRecord.read(data)).isEmpty();
    }

    @Test
    void a_process_that_only_got_the_same_number_is_left_alone() throws Exception {
        var other = new ProcessBuilder("sleep", "600").start();
        record(new ProcessIdentity("policy-service", other.pid(), Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(LeftOvers.stopIfUnlocked(data, silent)).isFalse();

        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    @Test
    void the_pid_file_of_a_postgres_that_is_gone_is_forgotten() throws Exception {
        Files.createDirectories(data.postgres());
        var file = data.postgres().resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n");

        LeftOvers.stopIfUnlocked(data, silent);

        assertThat(file).doesNotExist();
    }

    @Test
    void a_folder_in_use_is_refused_with_what_to_do() throws Exception {
        try (var lock = SuiteLock.take(data)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> LeftOvers.stopIfUnlocked(data, silent))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("./natuurpeil stop");
        }
    }

    private void record(ProcessIdentity child) {
        var addresses = new RunRecord.Addresses(false, URI.create("http://id"), "broker");
        var launcher = new ProcessIdentity("launcher", Integer.MAX_VALUE, Instant.EPOCH);
        var run = new RunRecord(launcher, true, Ports.usual(), addresses, List.of(child));
        run.write(data);
        assertThat(RunRecord.read(data)).contains(run);
    }
}
