package nl.natuurpeil.monitoring.reference.adapter.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.junit.jupiter.api.Test;

/** Indicators as the catalogue tells of them. */
class IndicatorMessageTest {

    private static final Path EXAMPLES =
            Path.of("..", "docs", "contracts", "events", "indicator-published.v1", "examples");

    @Test
    void every_example_of_the_contract_can_be_read() throws IOException {
        try (var examples = Files.list(EXAMPLES)) {
            assertThat(examples)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file).code()).isNotBlank());
        }
    }

    @Test
    void range_and_aquo_codes_are_taken_over() throws IOException {
        var nitrate = read(EXAMPLES.resolve("aquo.json"));

        assertThat(nitrate.aquo()).isEqualTo(new Indicator.Aquo("CONCTTE", null, "mg/l", "GW"));
        assertThat(nitrate.floor()).isEqualTo(BigDecimal.ZERO);
        assertThat(nitrate.ceiling()).isNull();
        assertThat(read(EXAMPLES.resolve("index.json")).aquo()).isNull();
    }

    private static Indicator read(Path file) throws IOException {
        return new ObjectMapper()
                .readValue(file.toFile(), IndicatorMessage.class)
                .toIndicator();
    }
}
