package nl.natuurpeil.policy.catalogue.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.natuurpeil.policy.catalogue.domain.Bottleneck;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.LandscapeType;
import nl.natuurpeil.policy.catalogue.domain.Norm;
import nl.natuurpeil.policy.catalogue.domain.Practice;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The texts are short and in two languages, and the policy side has what the report has. */
class TextsTest {

    /** Names, and a word that is the same in both languages. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "Natura 2000",
            "NL2120",
            "Future Dykes",
            "Meet je Landschap",
            "Soortenkijker",
            "Biodiversiteitsplanner",
            "Agrarische Natuur Drenthe",
            "Omgevingsloket",
            "Monitoring");

    @Test
    void no_text_is_longer_than_two_sentences_take() {
        var softly = new SoftAssertions();
        Shipped.records()
                .forEach(record -> List.of(
                                record.summary().nl(), record.summary().en())
                        .forEach(text ->
                                softly.assertThat(text).as(record.code()).hasSizeLessThanOrEqualTo(300)));
        Shipped.records()
                .forEach(record -> List.of(record.title().nl(), record.title().en())
                        .forEach(text ->
                                softly.assertThat(text).as(record.code()).hasSizeLessThanOrEqualTo(100)));
        softly.assertAll();
    }

    @Test
    void english_is_not_dutch_once_more() {
        var softly = new SoftAssertions();
        Shipped.records().forEach(record -> {
            softly.assertThat(record.summary().en())
                    .as(record.code())
                    .isNotEqualTo(record.summary().nl());
            if (!SAME_IN_BOTH.contains(record.title().nl())) {
                softly.assertThat(record.title().en())
                        .as(record.code())
                        .isNotEqualTo(record.title().nl());
            }
        });
        softly.assertAll();
    }

    @Test
    void every_kind_is_filled() {
        assertThat(Shipped.records().map(CatalogueRecord::kind)).contains(Kind.values());
        assertThat(Shipped.all(LandscapeType.class)).hasSize(18);
        assertThat(Shipped.all(Bottleneck.class)).hasSize(8);
        assertThat(Shipped.all(Practice.class)).hasSize(30);
        assertThat(Shipped.all(Condition.class)).extracting(Condition::family).contains(Condition.Family.values());
    }

    @Test
    void a_norm_without_a_known_value_stays_empty_and_no_value_is_without_source() {
        assertThat(Shipped.all(Norm.class))
                .hasSize(135)
                .allSatisfy(norm -> assertThat(norm.values())
                        .allSatisfy(value -> assertThat(value.source()).isNotBlank()));
    }
}
