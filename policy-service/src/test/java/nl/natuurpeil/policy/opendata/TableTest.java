package nl.natuurpeil.policy.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.content.domain.Language;
import nl.natuurpeil.policy.opendata.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Table<String> TABLE = new Table<>(List.of(
            new Column<>(new Label("waarde", "value"), value -> value),
            new Column<>(new Label("lengte", "length"), value -> String.valueOf(value.length()))));

    @Test
    void a_spreadsheet_knows_the_characters_and_the_fields() {
        assertThat(csv("één; \"twee\"\ndrie")).isEqualTo("\uFEFFwaarde;lengte\r\n\"één; \"\"twee\"\"\ndrie\";16\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_run_is_made_text(String formula) {
        assertThat(csv(formula)).contains("'" + formula);
    }

    private static String csv(String value) {
        return new String(TABLE.csv(List.of(value), Language.NL), StandardCharsets.UTF_8);
    }
}
