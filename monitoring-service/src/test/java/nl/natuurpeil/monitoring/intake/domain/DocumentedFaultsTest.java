package nl.natuurpeil.monitoring.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocumentedFaultsTest {

    private static final Path PAGE = Path.of("..", "docs", "how-to", "measurement-formats.md");

    @Test
    void every_fault_is_documented_in_its_own_words() throws IOException {
        var documented = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(documented)
                .containsAll(Arrays.stream(FaultCode.values())
                        .map(code -> "| `%s` | %s | %s |"
                                .formatted(
                                        code.code(),
                                        code.words().nl(),
                                        code.words().en()))
                        .toList());
    }
}
