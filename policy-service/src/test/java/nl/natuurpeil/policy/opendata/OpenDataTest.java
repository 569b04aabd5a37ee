package nl.natuurpeil.policy.opendata;

import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients can take along of the catalogue as a whole. */
@QuarkusTest
class OpenDataTest {

    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";

    @Test
    void the_whole_catalogue_has_every_record_as_its_own_address_gives_it() {
        var whole =
                dashboard().get("/policy/v1/catalogue").then().statusCode(200).extract();
        Map<String, List<Map<String, Object>>> records = whole.path("records");
        Map<String, Object> alone = dashboard()
                .get("/policy/v1/obligations/NHV-8-1")
                .then()
                .extract()
                .path("");

        assertThat(records)
                .containsOnlyKeys(Arrays.stream(Kind.values())
                        .map(kind -> kind.word() + "s")
                        .toArray(String[]::new));
        assertThat(records.get("instruments")).hasSizeGreaterThanOrEqualTo(73);
        assertThat(records.get("obligations")).contains(alone);
        assertThat(whole.header("Link")).contains("json-ld#context");
    }

    @Test
    void it_can_be_had_as_it_was() {
        dashboard()
                .get("/policy/v1/catalogue?asOf=2001-01-01T00:00:00Z&validOn=2026-06-01")
                .then()
                .body("validOn", equalTo("2026-06-01"))
                .body("records.obligations.size()", equalTo(0));
        dashboard().get("/policy/v1/catalogue?validOn=x").then().statusCode(400);
    }

    @Test
    void obligations_open_in_a_spreadsheet() {
        var rows = table("/policy/v1/tables/obligations?instrument=NHV", "nl");
        var canopy = row(rows, "NHV-8-1b");

        assertThat(canopy.getField("artikel")).isEqualTo("art. 8(1)");
        assertThat(canopy.getField("regel")).isEqualTo("NO_NET_LOSS");
        assertThat(canopy.getField("termijnen")).isEqualTo("2030-12-31");
        assertThat(canopy.getField("wie")).contains("GEMEENTE");
        assertThat(row(rows, "NHV-11-3").getField("termijnen"))
                .isEqualTo("2030-12-31: 110 | 2040-12-31: 120 | 2050-12-31: 130");
        assertThat(row(rows, "NHV-8-1").getField("regel")).isEqualTo("K_OF_N");
        assertThat(rows).allMatch(row -> row.getField("instrument").equals("NHV"));
    }

    @Test
    void instruments_tell_both_linkages_in_the_language_of_the_reader() {
        var rows = table("/policy/v1/tables/instruments?level=EUROPEAN", "en");

        assertThat(row(rows, "KRW").getField("title")).isEqualTo("Water Framework Directive");
        assertThat(row(rows, "KRW").getField("BKN contributes")).isNotBlank();
        assertThat(row(rows, "KRW").getField("steers towards BKN")).isNotBlank();
        assertThat(rows).allMatch(row -> row.getField("level").equals("EUROPEAN"));
    }

    @Test
    void every_fault_of_a_table_is_named_at_once() {
        dashboard()
                .get("/policy/v1/tables/obligations?level=LOCAL&validOn=x&language=fr")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("level", "validOn", "language"));
    }

    @Test
    void the_description_has_what_dcat_ap_nl_demands() {
        var description = description();

        assertHas(
                description, "", "dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dcat:dataset");
        assertHas(
                description,
                "'dcat:dataset'",
                "dct:title",
                "dct:description",
                "dct:accessRights",
                "dcat:contactPoint",
                "dct:creator",
                "dct:identifier",
                "dct:publisher",
                "dcat:theme");
        assertHas(
                description,
                "'dcat:service'",
                "dct:title",
                "dct:description",
                "dcat:endpointURL",
                "dcat:endpointDescription",
                "dct:accessRights",
                "dcat:contactPoint",
                "dct:identifier",
                "dct:license",
                "dct:publisher",
                "dcat:theme");
        for (var number = 0; number < 3; number++) {
            assertHas(
                    description,
                    "'dcat:dataset'.'dcat:distribution'[" + number + "]",
                    "dcat:accessURL",
                    "dcat:downloadURL",
                    "dct:license",
                    "dct:format",
                    "dcat:mediaType");
        }
    }

    /** Whatever is pointed at within the description must be described there. */
    @Test
    void publisher_and_contact_are_described_themselves() {
        var description = description();

        assertThat(description.getList("'@included'.'@id'"))
                .contains(
                        description.getString("'dct:publisher'.'@id'"),
                        description.getString("'dcat:contactPoint'.'@id'"));
        assertThat(description.getList("'@included'.'@type'")).contains("foaf:Agent", "vcard:Organization");
    }

    @ParameterizedTest
    @CsvSource({"0, JSON, application/json", "1, CSV, text/csv", "2, CSV, text/csv"})
    void every_download_it_names_is_there_in_the_format_it_says(int number, String format, String mediaType) {
        var distribution = "'dcat:dataset'.'dcat:distribution'[" + number + "]";
        var description = description();

        assertThat(description.getString(distribution + ".'dct:format'.'@id'")).isEqualTo(FILE_TYPES + format);
        assertThat(description.getString(distribution + ".'dcat:mediaType'.'@id'"))
                .endsWith(mediaType);
        dashboard()
                .get(description.getString(distribution + ".'dcat:downloadURL'.'@id'"))
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType));
    }

    @Test
    void addresses_are_those_clients_see_at_the_gateway() {
        dashboard()
                .header("X-Forwarded-Host", "natuurpeil.example")
                .header("X-Forwarded-Proto", "https")
                .get("/policy/v1/catalogue-description")
                .then()
                .body("'dcat:service'.'dcat:endpointURL'.'@id'", equalTo("https://natuurpeil.example/policy/v1"));
    }

    @Test
    void the_context_is_two_kilobytes_that_never_change() {
        var context = dashboard().get("/policy/v1/catalogue-context");

        context.then().statusCode(200).contentType("application/ld+json").body("'@context'", hasKey("title"));
        assertThat(context.asByteArray()).hasSizeBetween(1900, 2100);
        dashboard()
                .header("If-None-Match", context.header("ETag"))
                .get("/policy/v1/catalogue-context")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue", "/tables/obligations", "/tables/instruments", "/catalogue-description"})
    void each_has_a_tag_and_needs_the_scope(String address) {
        var first = dashboard().get("/policy/v1" + address);

        first.then().statusCode(200).header("Cache-Control", containsString("no-cache"));
        dashboard()
                .header("If-None-Match", first.header("ETag"))
                .get("/policy/v1" + address)
                .then()
                .statusCode(304);
        dashboard()
                .get("/policy/v1" + address)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(first.header("ETag")))
                .contentType(first.contentType())
                .header("Content-Disposition", equalTo(first.header("Content-Disposition")));
        dashboard()
                .head("/policy/v1" + address)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(first.header("ETag")))
                .body(emptyString());
        stranger().get("/policy/v1" + address).then().statusCode(403);
    }

    private static JsonPath description() {
        return dashboard()
                .get("/policy/v1/catalogue-description")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .jsonPath();
    }

    private static void assertHas(JsonPath description, String path, String... properties) {
        Map<String, Object> described = path.isEmpty() ? description.getMap("") : description.getMap(path);
        assertThat(described).containsKeys(properties).doesNotContainValue("");
    }

    private static List<NamedCsvRecord> table(String address, String language) {
        var bytes = dashboard()
                .header("Accept-Language", language)
                .get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Language", equalTo(language))
                .extract()
                .asByteArray();
        var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .toList();
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String code) {
        return rows.stream()
                .filter(row -> row.getField("code").equals(code))
                .findFirst()
                .orElseThrow();
    }
}
