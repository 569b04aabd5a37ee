package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.VerdictFixture.obligation;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Part;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Member State chose, and parts that are made of parts. */
class KOfNJudgeTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void what_was_chosen_counts_and_the_rest_is_told(JsonNode vector) {
        List<Obligation> parts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < vector.get("parts").size(); i++) {
            parts.add(part("P" + i));
            known("P" + i, Outcome.valueOf(vector.get("parts").get(i).asText())).forEach(evidence::add);
        }
        var chosen = new ArrayList<String>();
        vector.get("chosen").forEach(place -> chosen.add("P" + place.asInt()));
        var codes = parts.stream().map(Obligation::code).toList();

        var judgement =
                judge(obligation("ALL", new Rule.KOfN(vector.get("k").asInt(), codes, chosen)), parts, evidence);

        assertThat(judgement.outcome())
                .isEqualTo(Outcome.valueOf(vector.get("outcome").asText()));
        assertThat(judgement.parts()).hasSize(3);
        assertThat(judgement.parts().stream().filter(Part::counts).map(Part::obligation))
                .isEqualTo(chosen.isEmpty() ? codes : chosen);
        assertThat(judgement.reason().nl().contains("de lidstaat koos")).isEqualTo(!chosen.isEmpty());
    }

    @Test
    void parts_may_be_made_of_parts() {
        var inner = obligation("INNER", new Rule.KOfN(1, List.of("P0", "P1")));
        var outer = obligation("OUTER", new Rule.KOfN(2, List.of("INNER", "P2")));
        var evidence = Stream.of(known("P0", Outcome.FAIL), known("P1", Outcome.PASS), known("P2", Outcome.PASS))
                .flatMap(one -> one)
                .toList();

        var judgement = judge(outer, List.of(inner, part("P0"), part("P1"), part("P2")), evidence);

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void one_that_names_itself_by_way_of_its_parts_is_not_judged_within_itself() {
        var one = obligation("ONE", new Rule.KOfN(1, List.of("OTHER")));
        var other = obligation("OTHER", new Rule.KOfN(1, List.of("ONE")));

        assertThat(judge(one, List.of(one, other), List.of()).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static Judgement judge(Obligation obligation, List<Obligation> parts, List<Evidence> evidence) {
        return Judge.judge(obligation, Input.of(evidence, parts, List.of(), "NL01", LocalDate.of(2026, 6, 1)));
    }

    private static Obligation part(String code) {
        return obligation(code, new Rule.Threshold(code, Operator.AT_LEAST, BigDecimal.ONE));
    }

    private static Stream<Evidence> known(String indicator, Outcome outcome) {
        return switch (outcome) {
            case PASS -> Stream.of(evidence(indicator, year(2025, 2)));
            case FAIL -> Stream.of(evidence(indicator, year(2025, 0)));
            case UNKNOWN -> Stream.empty();
        };
    }

    private static Stream<JsonNode> vectors() {
        try {
            var file = Path.of("..", "docs", "contracts", "legal-test-vectors", "k-of-n-chosen.json")
                    .toFile();
            return StreamSupport.stream(
                    new ObjectMapper().readTree(file).get("vectors").spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
