package nl.natuurpeil.policy.search;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients find under /policy/v1/search. */
@QuarkusTest
class SearchTest {

    @Inject
    LoadCatalogue loadCatalogue;

    @Test
    void a_word_is_found_in_any_form_with_the_field_and_the_fragment() {
        JsonPath found = search("q=boerenlandvogel").extract().jsonPath();
        Map<String, Object> hit = found.getMap("items.find { it.code == 'farmland-bird-index' }");

        assertThat(hit)
                .containsEntry("kind", "indicator")
                .containsEntry("href", "/policy/v1/indicators/farmland-bird-index")
                .extractingByKey("title")
                .hasToString("{nl=Index van algemene boerenlandvogels, en=Common farmland bird index}");
        assertThat(found.getMap("items.find { it.code == 'farmland-bird-index' }.reasons[0]"))
                .containsEntry("field", "title")
                .containsEntry("fragment", "Index van algemene <mark>boerenlandvogels</mark>");
    }

    @Test
    void english_is_searched_when_the_reader_takes_it_or_asks_for_it() {
        search("q=restoring&language=en").body("items.code", hasItem("NHV"));
        search("q=restoring&language=nl").body("items.code", not(hasItem("NHV")));
        dashboard()
                .header("Accept-Language", "de, en;q=0.8")
                .get("/policy/v1/search?q=restoring")
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("items.code", hasItem("NHV"));
    }

    @ParameterizedTest
    @CsvSource({
        "NHV-11-2a, obligation, NHV-11-2a",
        "nhv-11-2, obligation, NHV-11-2",
        "NHV 11 2a, obligation, NHV-11-2a",
        "KRW, instrument, KRW",
        "32025L2360, instrument, BODEM",
        "natuurherstelverordening, instrument, NHV",
    })
    void codes_and_numbers_go_first(String words, String kind, String code) {
        search("q=" + words.replace(" ", "%20"))
                .body("items[0].kind", equalTo(kind))
                .body("items[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"art. 8", "artikel 8", "article 8", "Art 8"})
    void an_article_is_found_however_it_is_written(String words) {
        search("q=" + words.replace(" ", "%20") + "&kind=obligation&limit=200")
                .body("items.code", hasItems("NHV-8-1", "NHV-8-1a", "NHV-8-2", "NHV-8-3"))
                .body("items.code", not(hasItem("NHV-11-3")))
                .body("items.kind", everyItem(equalTo("obligation")))
                .body("items.find { it.code == 'NHV-8-2' }.reasons.field", hasItem("article.law"));
    }

    @Test
    void words_in_a_row_and_words_left_out_are_understood() {
        search("q=%22algemene%20boerenlandvogels%22&limit=200").body("items.code", hasItem("farmland-bird-index"));
        search("q=%22boerenlandvogels%20algemene%22").body("items", empty());
        search("q=boerenlandvogels%20-index&limit=200").body("items.code", not(hasItem("farmland-bird-index")));
    }

    @Test
    void pages_follow_each_other_without_gaps_or_doubles() {
        List<String> all = search("q=natuur&limit=200").extract().path("items.code");
        var paged = new ArrayList<String>();
        var address = "/policy/v1/search?q=natuur&limit=7";
        while (address != null && paged.size() < all.size()) {
            var page = dashboard().urlEncodingEnabled(false).get(address).then().extract();
            paged.addAll(page.path("items.code"));
            var link = page.header("Link");
            address = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        }

        assertThat(all).hasSizeGreaterThan(20);
        assertThat(paged.subList(0, all.size())).isEqualTo(all);
    }

    @Test
    void only_the_version_that_holds_is_found() {
        loadCatalogue.load(CatalogueFiles.read("catalogue-search-1"));
        search("q=moerasvaren").body("items.code", contains("search-fern"));
        String known = dashboard()
                .get("/policy/v1/conditions/search-fern/versions")
                .then()
                .extract()
                .path("items[0].recordedAt");

        loadCatalogue.load(CatalogueFiles.read("catalogue-search-2"));

        search("q=moerasvaren").body("items", empty());
        search("q=koningsvaren").body("items.version", contains(2));
        search("q=moerasvaren&asOf=" + known).body("items.version", contains(1));
    }

    @Test
    void a_fragment_is_safe_to_show() {
        loadCatalogue.load(CatalogueFiles.read("catalogue-search-1"));

        search("q=zeggekorfslak")
                .body(
                        "items[0].reasons[0].fragment",
                        equalTo("De <mark>zeggekorfslak</mark> &amp; &#39;vrienden&#39; &lt;3 leeft er ook."));
    }

    @Test
    void every_fault_of_a_query_is_named_at_once() {
        dashboard()
                .get("/policy/v1/search?language=fr&kind=law&limit=0&cursor=x&validOn=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("q", "language", "kind", "limit", "cursor", "validOn"));
        for (var unusable : List.of("%20", "a%00b", "x".repeat(201))) {
            dashboard()
                    .urlEncodingEnabled(false)
                    .get("/policy/v1/search?q=" + unusable)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("q"));
        }
    }

    @ParameterizedTest
    @CsvSource({"!%26%7C%3A*%28", "%27%3B--", "%22", "de%20het", "%3Cscript%3E"})
    void what_has_no_words_finds_nothing(String words) {
        search("q=" + words).body("items", empty());
    }

    @Test
    void a_kept_answer_is_only_for_who_may_read() {
        var address = "/policy/v1/search?q=weidevogels";
        var tag = dashboard().get(address).header("ETag");

        dashboard().get(address).then().statusCode(200).header("ETag", equalTo(tag));
        dashboard().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().header("If-None-Match", tag).get(address).then().statusCode(401);
        stranger().header("If-None-Match", tag).get(address).then().statusCode(403);
        dashboard().get(address).then().contentType(startsWith("application/json"));
    }

    private static ValidatableResponse search(String query) {
        return dashboard()
                .urlEncodingEnabled(false)
                .get("/policy/v1/search?" + query)
                .then()
                .statusCode(200);
    }
}
