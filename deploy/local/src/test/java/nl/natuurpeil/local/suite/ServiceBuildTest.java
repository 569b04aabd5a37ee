package nl.natuurpeil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.process.MavenRun;
import nl.natuurpeil.local.process.Teardown;
import nl.natuurpeil.local.process.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a repository of empty files, with a stand-in for the Maven wrapper. */
class ServiceBuildTest {

    private static final Instant BUILT = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path home;

    private final Console silent =
            new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    @BeforeEach
    void an_up_to_date_repository() throws Exception {
        file("pom.xml", BUILT.minusSeconds(60));
        for (var module : new String[] {"platform", "trend-statistics"}) {
            file(module + "/pom.xml", BUILT.minusSeconds(60));
        }
        for (var service : Service.values()) {
            file(service.module() + "/pom.xml", BUILT.minusSeconds(60));
            file(service.module() + "/src/main/java/Some.java", BUILT.minusSeconds(60));
            file(home.relativize(service.jar(home)).toString(), BUILT);
        }
    }

    @Test
    void nothing_is_built_when_nothing_changed() throws Exception {
        build("exit 1");

        assertThat(build().isOutdated(Service.POLICY)).isFalse();
    }

    @Test
    void a_newer_source_makes_its_own_service_outdated() throws Exception {
        file("policy-service/src/main/java/Some.java", BUILT.plusSeconds(1));

        assertThat(build().isOutdated(Service.POLICY)).isTrue();
        assertThat(build().isOutdated(Service.GATEWAY)).isFalse();
    }

    @Test
    void a_newer_source_of_all_makes_every_service_outdated() throws Exception {
        file("platform/src/main/java/Some.java", BUILT.plusSeconds(1));

        assertThat(Service.values()).allMatch(build()::isOutdated);
    }

    @Test
    void a_build_that_failed_or_was_cut_off_is_done_again() throws Exception {
        file("policy-service/src/main/java/Some.java", BUILT.plusSeconds(1));
        assertThatThrownBy(() -> build("touch policy-service/target/quarkus-app/quarkus-run.jar; exit 1"))
                .isInstanceOf(Refusal.class);
        assertThat(build().isOutdated(Service.POLICY)).isTrue();

        build("touch policy-service/target/quarkus-app/quarkus-run.jar");

        assertThat(build().isOutdated(Service.POLICY)).isFalse();
    }

    private ServiceBuild build() {
        return new ServiceBuild(home, silent);
    }

    private void build(String maven) throws Exception {
        var wrapper = Files.writeString(home.resolve("mvnw"), "#!/bin/sh\n" + maven + "\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        build().ensure(new MavenRun(home, new Work(new Teardown(silent), child -> {})), home.resolve("build.log"));
    }

    private void file(String path, Instant modified) throws IOException {
        var file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
