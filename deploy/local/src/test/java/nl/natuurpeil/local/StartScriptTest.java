package nl.natuurpeil.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script itself, run in a copy of the repository that has nothing but the script and a Maven stand-in. */
class StartScriptTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo "JAVA_HOME=$JAVA_HOME"
            echo "$@"
            [ -z "${MAVEN_SAYS:-}" ] || { echo "$MAVEN_SAYS"; exit 1; }
            """;

    @TempDir
    Path folder;

    @Test
    void help_lists_every_command() throws Exception {
        var help = run(Map.of(), "--help").output();

        assertThat(Natuurpeil.commandLine().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(help).contains("  " + command));
    }

    @Test
    void an_unknown_command_is_refused_before_anything_is_built() throws Exception {
        var refused = run(Map.of(), "start");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.output()).contains("There is no command start.").contains("Usage:");
    }

    @Test
    void a_launcher_that_cannot_be_packaged_says_why() throws Exception {
        var jdk = jdk("new jdk", "25.0.1");

        var failed = run(Map.of("NATUURPEIL_JAVA_HOME", jdk.toString(), "MAVEN_SAYS", "Could not transfer x"), "run");

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.output())
                .contains("The launcher could not be packaged.")
                .contains("is the network there?");
    }

    @Test
    void packaging_that_was_cut_off_is_done_again() throws Exception {
        var jdk = jdk("new jdk", "25.0.1");
        var target = folder.resolve("a clone with spaces/deploy/local/target");
        executable(target.resolve("natuurpeil-local.jar"), "");
        var packaging = executable(target.resolve("packaging"), "");

        var ran = run(Map.of("NATUURPEIL_JAVA_HOME", jdk.toString()), "status");

        assertThat(ran.output()).contains("Packaging the launcher");
        assertThat(packaging).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "1.8.0_392", "24.0.2", "9"})
    void a_jdk_that_is_too_old_is_refused_with_what_to_do(String version) throws Exception {
        var old = jdk("old jdk", version);

        var refused = run(Map.of("NATUURPEIL_JAVA_HOME", old.toString()), "test");

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output()).contains("is not a JDK 25 or newer").contains("unset it");
    }

    @ParameterizedTest
    @CsvSource({"25.0.1", "25-ea", "26", "30.0.2.1"})
    void a_jdk_that_is_new_enough_is_used_for_maven(String version) throws Exception {
        var jdk = jdk("new jdk", version);

        var used = run(Map.of("NATUURPEIL_JAVA_HOME", jdk.toString()), "test", "-X");

        assertThat(used.exit()).isZero();
        assertThat(used.output()).contains("JAVA_HOME=" + jdk).contains("verify -X");
    }

    @Test
    void an_old_java_home_is_passed_over() throws Exception {
        var old = jdk("old jdk", "17.0.15");
        var sdkman = jdk(".sdkman/candidates/java/25-tem", "25.0.1");

        var used = run(Map.of("JAVA_HOME", old.toString(), "HOME", folder.toString()), "test");

        assertThat(used.exit()).isZero();
        assertThat(used.output()).doesNotContain("JAVA_HOME=" + old);
        assertThat(sdkman).exists();
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        for (var program : new String[] {"java", "javac"}) {
            executable(home.resolve("bin").resolve(program), "#!/bin/sh\nexit 0\n");
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private record Result(int exit, String output) {}

    private Result run(Map<String, String> variables, String... arguments) throws Exception {
        var repository = folder.resolve("a clone with spaces");
        var script = executable(repository.resolve("natuurpeil"), Files.readString(Path.of("../../natuurpeil")));
        executable(repository.resolve("mvnw"), MAVEN);
        var words = new java.util.ArrayList<>(java.util.List.of(script.toString()));
        words.addAll(java.util.List.of(arguments));
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(java.util.List.of("JAVA_HOME", "NATUURPEIL_JAVA_HOME"));
        builder.environment().putAll(variables);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static Path executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
