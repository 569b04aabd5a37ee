package nl.natuurpeil.monitoring.compliance.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import nl.natuurpeil.monitoring.compliance.VerdictFixture;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import org.junit.jupiter.api.Test;

class VerdictPageTest {

    private static final VerdictDocument VERDICT = VerdictDocument.from(VerdictFixture.onBirds());

    private final VerdictPage page = new VerdictPage();

    @Test
    void a_councillor_reads_status_article_reason_and_what_lies_ahead() {
        assertThat(page.of(VERDICT, "nl"))
                .contains("<html lang=\"nl\">")
                .contains("<strong>raakt uit zicht</strong>")
                .contains("resultaatsverplichting")
                .contains("art. 11(3)")
                .contains("Het doel van 2030 wordt hoogstwaarschijnlijk niet gehaald.")
                .contains("Let op: dit oordeel rust op voorbeelddata en niet op metingen.")
                .contains("<dt>Doel</dt><dd>110,00 {index}</dd>")
                .contains("<th scope=\"row\">index-level</th><td>niet voldaan</td>");
    }

    @Test
    void it_is_there_in_english_and_otherwise_in_dutch() {
        assertThat(page.of(VERDICT, "en")).contains("slipping out of sight", "Birds &amp; land", "<html lang=\"en\">");
        assertThat(page.of(VERDICT, "fr")).contains("<html lang=\"nl\">");
    }

    @Test
    void what_the_catalogue_says_is_text_and_never_markup() {
        assertThat(page.of(VERDICT, "nl"))
                .contains("Vogels &lt;op&gt; het land")
                .doesNotContain("<op>", "<script");
    }
}
