package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeRowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_batch_has_ten_series_of_a_hundred_rows_and_no_row_comes_twice() throws IOException {
        var rows = new IntakeRows("x-");
        var all = new HashSet<String>();
        for (int batch = 0; batch < 120; batch++) {
            var points = new HashSet<String>();
            for (var line :
                    new String(rows.batch(), StandardCharsets.UTF_8).lines().toList()) {
                var json = JSON.readTree(line);
                points.add(json.path("point").path("localId").asText());
                assertThat(all.add(json.path("point") + " " + json.path("time")))
                        .isTrue();
            }
            assertThat(points).hasSize(10);
        }
        assertThat(all).hasSize(120_000);
    }

    @Test
    void both_sides_get_as_many_rows() {
        var copies = new IntakeRows("x-").copies();

        assertThat(new String(copies[0], StandardCharsets.UTF_8).lines())
                .hasSize(1000)
                .allMatch(line -> line.split("\t").length == 10);
        assertThat(new String(copies[1], StandardCharsets.UTF_8).lines())
                .hasSize(1000)
                .allMatch(line -> line.split("\t").length == 7);
    }

    @Test
    void single_rows_have_series_of_their_own() {
        var rows = new IntakeRows("x-");

        assertThat(IntStream.range(0, 5000).mapToObj(_ -> rows.storedSingle()))
                .allMatch(row -> row.series() > 1000 && row.series() <= 2000)
                .extracting(row -> row.series() + " " + row.time())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_file_has_a_header_and_as_many_rows(@TempDir Path folder) throws IOException {
        var lines = Files.readAllLines(new IntakeCsv(folder).write("f", 1201));

        assertThat(lines).hasSize(1202);
        assertThat(lines.getFirst()).startsWith("\uFEFFMeetwaarde.lokaalid;");
        assertThat(lines.getLast()).isEqualTo("f-1200;NL27;f-200;2020-01-01;02:00:00;T;;oC;NVT;OW;;11,40");
    }
}
