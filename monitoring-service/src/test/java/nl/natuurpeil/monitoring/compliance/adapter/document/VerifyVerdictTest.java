package nl.natuurpeil.monitoring.compliance.adapter.document;

import static nl.natuurpeil.monitoring.compliance.VerdictFixture.birds;
import static nl.natuurpeil.monitoring.compliance.VerdictFixture.fallingIndex;
import static nl.natuurpeil.monitoring.compliance.VerdictFixture.obligation;
import static nl.natuurpeil.monitoring.compliance.VerdictFixture.onBirds;
import static nl.natuurpeil.monitoring.compliance.VerdictFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerifyVerdict.Result;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classes;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Range;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassAggregation;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Derogation;
import nl.natuurpeil.monitoring.reference.domain.Exclusion;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyVerdictTest {

    @Test
    void a_document_recomputed_from_itself_has_the_same_bytes() {
        var document = VerdictJson.write(VerdictDocument.from(onBirds()));

        assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.SameBytes());
    }

    @Test
    void one_made_of_others_has_their_rules_with_it() {
        var counting = obligation("ALL", new Rule.KOfN(2, List.of("NHV-11-3", "UNKNOWN")));
        var document = VerdictJson.write(
                VerdictDocument.from(verdict(counting, List.of(birds()), List.of(fallingIndex("birds")), List.of())));

        assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.SameBytes());
    }

    @Test
    void one_that_counts_areas_has_how_they_stood_with_it() {
        var members = List.of(
                new Member("NHV-11-3", "GM1", Outcome.PASS, Status.ON_TRACK), Member.unknown("NHV-11-3", "GM2"));
        var document = VerdictJson.write(VerdictDocument.from(verdict(birds(), List.of(), List.of(), members)));

        assertThat(document).contains("GM2");
        assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.SameBytes());
    }

    @Test
    void one_on_classes_has_the_classes_and_their_bounds_with_it() {
        var rule = new ClassRule.ClassAtLeast(
                "status", "goed", LocalDate.of(2027, 12, 22), List.of("fish"), ClassAggregation.ONE_OUT_ALL_OUT);
        var noLower = new ClassRule.ClassNonDeterioration("status", new Baseline.OfYear(2021), true, List.of("fish"));
        var evidence = List.of(classes("status", "goed", null), classes("fish", "matig", 0.5));

        for (var obligation : List.of(obligation("KRW-2", rule), obligation("KRW-4", noLower))) {
            var document = VerdictJson.write(VerdictDocument.from(verdict(obligation, List.of(), evidence, List.of())));

            assertThat(document)
                    .contains("\"worstToBest\":[\"matig\",\"goed\"]")
                    .contains("\"number\":0.5");
            assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.SameBytes());
        }
    }

    @Test
    void one_with_exceptions_has_them_with_it() {
        var label = new Label("proef", "test");
        var granted = new Derogation.Granted("NL01", LocalDate.of(2026, 9, 1), null, label, "plan");
        var birds = birds();
        var relief = new Obligation.Relief(
                List.of(new Exclusion("art. 8(1)", List.of(new Exclusion.MoreThan("share", 45)))),
                List.of(new Derogation(Derogation.Kind.EXCUSE, "art. 12(4)", label, List.of(), List.of(granted))));
        var obligation = new Obligation(
                birds.code(), 1, "NHV", birds.article(), birds.title(), birds.force(), birds.rule(), relief);
        var index = fallingIndex("birds");
        var percentages = new TreeMap<>(Map.of("share", 50.0));
        var leftOut =
                new LeftOut(List.of(new LeftOut.Excluded("GM1", "art. 8(1)", percentages)), List.of("GM2"), false);
        var evidence = new Evidence(
                "birds",
                "NL01",
                "d",
                label,
                false,
                "{index}",
                Better.HIGHER,
                index.values(),
                List.of(),
                null,
                leftOut,
                List.of());
        var document =
                VerdictJson.write(VerdictDocument.from(verdict(obligation, List.of(), List.of(evidence), List.of())));

        assertThat(document).contains("\"relieved\":[{\"kind\":\"EXCUSE\"").contains("\"excluded\":[{\"area\":\"GM1\"");
        assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.SameBytes());
    }

    @Test
    void one_on_bounds_and_stated_errors_has_them_with_it() {
        var period = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        var values = new ArrayList<>(fallingIndex("birds").values().stream()
                .map(value -> new Value(value.period(), value.value(), 1.5, null, value.measurements()))
                .toList());
        values.set(9, new Value(period, 60, 2.0, new Range(Limit.BELOW, 0.0, 60.0), List.of(new UUID(0, 9))));
        var evidence = fallingIndex("birds");
        var bounded = new Evidence(
                "birds", "NL01", "d", evidence.datasetLabel(), true, "{index}", Better.HIGHER, values, List.of());
        var document =
                VerdictJson.write(VerdictDocument.from(verdict(birds(), List.of(), List.of(bounded), List.of())));

        assertThat(document)
                .contains("\"standardError\":1.5")
                .contains("\"range\":{\"limit\":\"<\",\"low\":0.0,\"high\":60.0}");
        assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.SameBytes());
    }

    private static Evidence classes(String indicator, String code, @Nullable Double number) {
        var scale = new ClassScale(List.of("matig", "goed"), Map.of("goed", 0.6));
        var period = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        var classes = new Classes(scale, List.of(new Classified(period, code, number, List.of(new UUID(0, 1)))));
        var label = new Label("proef", "test");
        return new Evidence(
                indicator,
                "NL01",
                "d",
                label,
                false,
                "{class}",
                Better.HIGHER,
                List.of(),
                List.of(),
                classes,
                null,
                List.of());
    }

    @Test
    void a_figure_that_was_changed_shows_in_what_follows_from_it() {
        var document = VerdictJson.write(VerdictDocument.from(onBirds()))
                .replaceFirst("(\"to\":\"2027-12-31\",\"value\":)[0-9.]+", "$1120.0");

        var result = VerifyVerdict.verify(document);

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Different.class,
                        different -> assertThat(different.fields())
                                .contains("outcome", "status", "reason", "tests", "inputHash"));
        assertThat(report(result)).startsWith("1 ");
    }

    @Test
    void a_verdict_that_was_changed_shows() {
        var document = VerdictJson.write(VerdictDocument.from(onBirds())).replace("\"OUT_OF_SIGHT\"", "\"ON_TRACK\"");

        assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.Different(List.of("status")));
    }

    @Test
    void a_document_laid_out_otherwise_has_the_same_content() throws JsonProcessingException {
        var document = VerdictJson.write(VerdictDocument.from(onBirds()));
        var pretty = VerdictJson.MAPPER.readTree(document).toPrettyString();

        assertThat(VerifyVerdict.verify(pretty)).isEqualTo(new Result.SameContent());
        assertThat(report(VerifyVerdict.verify(pretty))).startsWith("0 ");
    }

    @Test
    void a_document_of_an_earlier_release_is_read_but_not_recomputed() {
        var earlier = """
                {"id": "0199c9f0-7b10-7d02-8a4e-33d1f6a4c102", "obligation": "NHV-8-1b", "obligationVersion": 1,
                 "article": "art. 8(1)", "title": {"nl": "n", "en": "e"},
                 "rule": {"type": "NO_NET_LOSS", "parameters": {"indicator": "i", "baseline": {"year": 2024}}},
                 "area": "NL01", "standing": "OWED", "outcome": "UNKNOWN", "status": "INSUFFICIENT_DATA",
                 "statusLabel": {"nl": "n", "en": "e"}, "reason": {"nl": "n", "en": "e"}, "tests": [], "missing": [],
                 "parts": [], "evidence": [], "basedOnExampleData": false, "judgedOn": "2026-11-24",
                 "judgedAt": "2026-11-24T10:00:00Z", "sequence": 1, "supersedes": null,
                 "causedBy": {"event": "e", "measurements": []}, "inputHash": "0"}""";

        assertThat(VerifyVerdict.verify(earlier)).isEqualTo(new Result.OtherMethod(1));
        assertThat(report(new Result.OtherMethod(1))).startsWith("2 ");
    }

    @Test
    void what_was_added_shows() {
        var document =
                VerdictJson.write(VerdictDocument.from(onBirds())).replaceFirst("}$", ",\"signedBy\":\"somebody\"}");

        assertThat(VerifyVerdict.verify(document)).isEqualTo(new Result.Different(List.of("signedBy")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "no verdict", "{\"method\": 2, \"status\": \"ON_TRACK\"}", "\u00ff"})
    void what_is_no_verdict_is_unreadable(String text) {
        assertThat(program(text.getBytes(StandardCharsets.UTF_8))).startsWith("2 ");
    }

    @Test
    void bytes_that_are_no_text_are_unreadable() {
        assertThat(program(new byte[] {'"', (byte) 0xff, '"'})).startsWith("2 ");
    }

    @Test
    void the_program_reads_what_comes_in() {
        var document = VerdictJson.write(VerdictDocument.from(onBirds()));

        assertThat(program(document.getBytes(StandardCharsets.UTF_8))).startsWith("0 ");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        var said = new ByteArrayOutputStream();

        var exit = VerifyVerdict.verify(
                "nowhere.json", InputStream.nullInputStream(), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("nowhere.json");
    }

    private static String program(byte[] in) {
        var said = new ByteArrayOutputStream();
        int exit = VerifyVerdict.verify(
                "-", new ByteArrayInputStream(in), new PrintStream(said, true, StandardCharsets.UTF_8));
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static String report(Result result) {
        var said = new ByteArrayOutputStream();
        int exit = VerifyVerdict.report(result, new PrintStream(said, true, StandardCharsets.UTF_8));
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }
}
