package nl.natuurpeil.policy.catalogue.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.application.Release;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent is what the contract files show, and everything that is shipped keeps to the schemas. */
class EventContractTest {

    private static final Contract OBLIGATION = new Contract("obligation-published.v1");
    private static final Contract INDICATOR = new Contract("indicator-published.v1");
    private static final List<CatalogueRecord> SHIPPED = read("catalogue");
    private static final List<CatalogueRecord> EXAMPLES = Stream.of("catalogue-2026-1", "catalogue-contract")
            .flatMap(folder -> read(folder).stream())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "NHV-8-1, k-of-n-all",
        "NHV-8-1b, no-net-loss",
        "NHV-11-2, k-of-n",
        "NHV-11-2a, increasing-trend",
        "NHV-11-3, index-level-by-date",
        "NHV-11-4, area-share-by-date",
        "KLI-1, level-by-date",
        "NIT-1, threshold",
        "KRW-1a, class-at-least",
        "KRW-4, non-deterioration",
        "NHV-4-11a, continuous-improvement",
        "NHV-10-1, reverse-then-increase",
        "NHV-9-1, inventory",
        "NHV-13-1, contribution"
    })
    void an_obligation_is_sent_as_its_example(String code, String example) {
        var sent = OBLIGATION.write(published(EXAMPLES, find(EXAMPLES, Obligation.class, code)));

        assertThat(OBLIGATION.read(sent)).isEqualTo(OBLIGATION.example(example));
    }

    @ParameterizedTest
    @CsvSource({
        "urban-tree-canopy, sum",
        "grassland-butterfly-index, index",
        "krw-ecological-status, classes",
        "groundwater-nitrate, aquo"
    })
    void an_indicator_is_sent_as_its_example(String code, String example) {
        var sent = INDICATOR.write(IndicatorPublished.from(find(EXAMPLES, Indicator.class, code)));

        assertThat(INDICATOR.read(sent)).isEqualTo(INDICATOR.example(example));
    }

    @Test
    void everything_that_is_sent_keeps_to_the_schema() {
        assertThat(SHIPPED)
                .filteredOn(Obligation.class::isInstance)
                .allSatisfy(record -> assertThat(
                                OBLIGATION.faults(OBLIGATION.write(published(SHIPPED, (Obligation) record))))
                        .isEmpty());
        assertThat(SHIPPED)
                .filteredOn(Indicator.class::isInstance)
                .allSatisfy(record -> assertThat(
                                INDICATOR.faults(INDICATOR.write(IndicatorPublished.from((Indicator) record))))
                        .isEmpty());
    }

    @Test
    void the_schema_refuses_what_is_wrong() {
        var data = (com.fasterxml.jackson.databind.node.ObjectNode) OBLIGATION.example("no-net-loss");
        data.put("bindingLevel", "STRICT");

        assertThat(OBLIGATION.faults(OBLIGATION.write(data))).hasSize(1);
    }

    private static ObligationPublished published(List<CatalogueRecord> records, Obligation obligation) {
        var conditions = obligation.carrying().conditions().stream()
                .flatMap(condition ->
                        condition.told(code -> Optional.of(find(records, Condition.class, code))).stream())
                .toList();
        return ObligationPublished.from(obligation, conditions);
    }

    private static <T extends CatalogueRecord> T find(List<CatalogueRecord> records, Class<T> type, String code) {
        return records.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(record -> record.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<CatalogueRecord> read(String folder) {
        return CatalogueFiles.read(folder).entries().stream()
                .map(Release.Entry::record)
                .toList();
    }
}
