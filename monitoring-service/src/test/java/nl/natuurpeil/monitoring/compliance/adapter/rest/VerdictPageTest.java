package nl.natuurpeil.monitoring.compliance.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.VerdictFixture;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classes;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Range;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.junit.jupiter.api.Test;

class VerdictPageTest {

    private static final VerdictDocument VERDICT = VerdictDocument.from(VerdictFixture.onBirds());

    private final VerdictPage page = new VerdictPage();

    @Test
    void a_councillor_reads_status_article_reason_and_what_lies_ahead() {
        assertThat(page.of(VERDICT, null, "nl"))
                .contains("<html lang=\"nl\">")
                .contains("<strong>raakt uit zicht</strong>")
                .contains("resultaatsverplichting")
                .contains("art. 11(3)")
                .contains("Het doel van 2030 wordt hoogstwaarschijnlijk niet gehaald.")
                .contains("Let op: dit oordeel rust op voorbeelddata en niet op metingen.")
                .contains("<dt>Doel</dt><dd>110,00 index</dd>")
                .contains("<th scope=\"row\">Hoogte van de index</th><td>niet voldaan</td>");
    }

    @Test
    void it_is_there_in_english_and_otherwise_in_dutch() {
        assertThat(page.of(VERDICT, null, "en"))
                .contains("slipping out of sight", "Birds &amp; land", "<html lang=\"en\">");
        assertThat(page.of(VERDICT, null, "fr")).contains("<html lang=\"nl\">");
    }

    @Test
    void no_code_of_a_unit_or_a_test_is_shown() {
        for (var language : List.of("nl", "en")) {
            assertThat(page.of(VERDICT, null, language)).doesNotContain("{index}", "index-level", "trend-class");
        }
    }

    /** Every name a test is given in the code that judges; a new one needs words. */
    @Test
    void every_test_has_words_in_both_languages() throws IOException {
        var named = Pattern.compile("new Test\\(\\s*\"([a-z-]+)\"|\\(\"([a-z-]+)\", \"(?:index|value)\"\\)");
        try (var files = Files.list(Path.of("src/main/java/nl/natuurpeil/monitoring/compliance/domain"))) {
            var names = files.map(VerdictPageTest::read)
                    .flatMap(text -> named.matcher(text).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(Collectors.toSet());
            assertThat(names).contains("end-point", "trend-class", "index-level");
            for (var language : List.of("nl", "en")) {
                var words = read(Path.of("src/main/resources/verdict-page/words_" + language + ".properties"));
                assertThat(names).allSatisfy(name -> assertThat(words).contains("\ntest." + name + "="));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_judged_by_hand_stands_beside_the_automatic_verdict() {
        var manual = new ManualBeside.Beside(
                "NHV-11-3.NL01",
                2,
                Status.EXTRA_EFFORT,
                Status.EXTRA_EFFORT.label(),
                "Een <proef> loopt",
                LocalDate.of(2028, 12, 31),
                "LVVN",
                Instant.parse("2028-06-02T08:00:00Z"));

        assertThat(page.of(VERDICT, manual, "nl"))
                .contains("<strong>raakt uit zicht</strong>", "<h2>Handmatig oordeel</h2>")
                .contains("<strong>extra inspanning nodig</strong>", "<p>Een &lt;proef&gt; loopt</p>")
                .contains("<dt>Organisatie</dt><dd>LVVN</dd>", "2028-12-31");
        assertThat(page.of(VERDICT, null, "nl")).doesNotContain("Handmatig oordeel");
    }

    @Test
    void what_the_catalogue_says_is_text_and_never_markup() {
        assertThat(page.of(VERDICT, null, "nl"))
                .contains("Vogels &lt;op&gt; het land")
                .doesNotContain("<op>", "<script");
    }

    @Test
    void classes_bounds_and_errors_stand_beside_the_values() {
        var period = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        var label = new Label("proef", "test");
        var values = List.of(
                new Value(period, 0.5, null, new Range(Limit.BELOW, 0.0, 0.5), List.of()),
                new Value(period, 15, null, new Range(null, 10.0, null), List.of()),
                new Value(period, 7, 0.25, null, List.of()));
        var classes = new Classes(
                new ClassScale(List.of("matig", "goed")), List.of(new Classified(period, "matig", null, List.of())));
        var evidence = new Evidence(
                "i", "NL01", "d", label, false, "mg/l", Better.LOWER, values, List.of(), classes, null, List.of());

        assertThat(page.of(
                        VerdictDocument.from(VerdictFixture.verdict(
                                VerdictFixture.birds(), List.of(), List.of(evidence), List.of())),
                        null,
                        "nl"))
                .contains("<td>&lt;0,50</td>", "<td>10,00 – …</td>", "<td>7,00 (± 0,25)</td>", "<td>matig</td>");
    }
}
