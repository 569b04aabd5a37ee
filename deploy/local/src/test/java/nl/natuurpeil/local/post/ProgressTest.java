package nl.natuurpeil.local.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void at_a_terminal_one_line_changes() throws IOException {
        var progress = progress(Progress.Style.BAR);
        progress.sent(500_000, 1_000_000);
        progress.working(running());
        progress.sent(1_000_000, 1_000_000);
        progress.clear();

        assertThat(told())
                .contains("[############------------] 50% sending 0.5 of 1.0 MB")
                .doesNotContain("\n");
        assertThat(told()).contains("100% sending 1.0 of 1.0 MB").endsWith("\r\u001B[K");
    }

    @Test
    void in_a_log_lines_come_now_and_then() throws IOException {
        var progress = progress(Progress.Style.LINES);
        progress.working(running());
        progress.working(running());

        assertThat(told().lines())
                .containsExactly("running, rows 12 000 of 380 000, 41 000 a second, 9 s left, refused 3");
    }

    @Test
    void quiet_is_quiet() throws IOException {
        var progress = progress(Progress.Style.NOTHING);
        progress.sent(1, 2);
        progress.working(running());
        progress.say("something");

        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.csv, CSV", "a.CSV.gz, CSV", "b.json.zst, JSON", "c.ndjson, NDJSON", "c.jsonl.br, NDJSON"})
    void the_name_tells_the_format(String name, Format format) {
        assertThat(Format.ofName(name)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "csv.gz", "a"})
    void a_name_that_tells_nothing_is_not_guessed(String name) {
        assertThat(Format.ofName(name)).isEmpty();
    }

    private Progress progress(Progress.Style style) {
        return new Progress(new PrintStream(told, true, StandardCharsets.UTF_8), style);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static BatchReport running() throws IOException {
        return new BatchReport(new ObjectMapper().readTree("""
                {"state": "RUNNING", "rowsPerSecond": 41000, "secondsLeft": 9,
                 "rows": {"read": 12000, "rejected": 3, "total": 380000}}
                """));
    }
}
