package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformanceFileTest {

    @TempDir
    Path home;

    private PerformanceFile file;

    @BeforeEach
    void a_repository() throws IOException {
        Files.createDirectory(home.resolve("docs"));
        file = PerformanceFile.in(home);
    }

    @Test
    void each_bench_keeps_what_the_other_wrote() throws IOException {
        file.writeTrend("# Trend 1\n");
        file.writeReading("# Reading 1\n");
        file.writeTrend("# Trend 2\n");
        file.writeReading("# Reading 2\n");

        assertThat(written()).isEqualTo("# Trend 2\n\n<!-- bench read -->\n# Reading 2\n<!-- end of bench read -->\n");
    }

    @Test
    void parts_of_several_benches_stand_one_after_the_other() throws IOException {
        file.writeTrend("# Trend 1\n");
        file.writeReading("# Reading\n");
        file.writePart("matrix", "# Matrix 1\n");
        file.writeTrend("# Trend 2\n");
        file.writePart("matrix", "# Matrix 2\n");

        assertThat(written())
                .startsWith("# Trend 2\n\n<!-- bench read -->\n# Reading\n<!-- end of bench read -->\n")
                .endsWith("\n\n<!-- bench matrix -->\n# Matrix 2\n<!-- end of bench matrix -->\n")
                .doesNotContain("Matrix 1");
    }

    @Test
    void reading_can_be_the_first() throws IOException {
        file.writeReading("# Reading\n");
        file.writeTrend("# Trend\n");

        assertThat(written()).startsWith("# Trend\n\n<!-- bench read -->").contains("# Reading");
    }

    @Test
    void each_part_stands_between_marks_of_its_own() throws IOException {
        file.writePart("intake", "# Intake 1\n");
        file.writeReading("# Reading\n");
        file.writeTrend("# Trend\n");
        file.writePart("intake", "# Intake 2\n");

        assertThat(written())
                .isEqualTo("# Trend\n\n<!-- bench read -->\n# Reading\n<!-- end of bench read -->\n\n"
                        + "<!-- bench intake -->\n# Intake 2\n<!-- end of bench intake -->\n");
    }

    @Test
    void the_trend_stands_alone_until_reading_was_measured() throws IOException {
        file.writeTrend("# Trend\n");

        assertThat(written()).isEqualTo("# Trend\n");
    }

    private String written() throws IOException {
        return Files.readString(home.resolve("docs/performance.md"));
    }
}
