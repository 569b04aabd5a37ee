package nl.natuurpeil.monitoring.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.adapter.format.SubsetFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTableTest {

    private final UnitTable table = new SubsetFiles().units();

    @ParameterizedTest
    @CsvSource({
        "ug/l, mg/l, 0.001",
        "mg/l, ug/l, 1000",
        "mg/l, mg/L, 1",
        "m, cm, 100",
        "mm, m, 0.001",
        "m2, har, 0.0001",
        "ha, har, 1",
        "DIMSLS, 1, 1",
        "1, %, 100",
        "oC, Cel, 1",
        "{index}, {index}, 1",
        "m, mg/l,",
        "emmers, m,",
        "{index}, %,"
    })
    void units_of_a_kind_are_converted(String from, String to, BigDecimal factor) {
        assertThat(table.factor(from, to)).isEqualTo(Optional.ofNullable(factor));
    }
}
