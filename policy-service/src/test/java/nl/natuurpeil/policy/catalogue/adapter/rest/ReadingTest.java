package nl.natuurpeil.policy.catalogue.adapter.rest;

import static nl.natuurpeil.policy.Clients.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be asked of the catalogue as a whole, over a small policy that has a record of every kind. */
@QuarkusTest
class ReadingTest {

    @Inject
    LoadCatalogue loadCatalogue;

    @BeforeEach
    void two_releases_are_loaded() {
        loadCatalogue.load(CatalogueFiles.read("catalogue-reading-1"));
        loadCatalogue.load(CatalogueFiles.read("catalogue-reading-2"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_a_list_documents_and_versions(Kind kind) {
        var list = "/" + kind.word() + "s";
        List<String> codes = new ArrayList<>(get(list + "?limit=200").extract().path("items.code"));
        codes.removeIf(code -> !code.startsWith("read-"));

        assertThat(codes).isNotEmpty().isSorted();
        get(list + "/" + codes.getFirst())
                .body("code", equalTo(codes.getFirst()))
                .body("title.nl", not(nullValue()))
                .body("history[0].recordedBy", equalTo("natuurpeil"));
        get(list + "/" + codes.getFirst() + "/versions").body("items[0].origin", equalTo("RELEASE"));
        dashboard().get("/policy/v1" + list + "/unheard-of").then().statusCode(404);
        dashboard().get("/policy/v1" + list + "/unheard-of/versions").then().statusCode(404);
    }

    @Test
    void an_instrument_tells_how_it_stands_and_what_belongs_to_it() {
        get("/instruments/read-plan")
                .body("standing.level", equalTo("SUBNATIONAL"))
                .body("standing.status", equalTo("IN_FORCE"))
                .body("standing.binding.report.nl", equalTo("lijkt verplicht"))
                .body("passages", contains("2.2.1", "kader plan"))
                .body("provisions.code", contains("read-plan-par-1"))
                .body("obligations.code", contains("read-good"))
                .body("linkages.absent", contains(false, true))
                .body("remarks.code", contains("read-remark"));
        get("/instruments/read-plan?validOn=2025-06-01").body("standing.status", equalTo("DRAFT"));
    }

    @Test
    void an_obligation_tells_its_conditions_linkages_and_remarks_in_one_document() {
        get("/obligations/read-good")
                .body("rule.atLeast", equalTo("good"))
                .body("conditions.code", contains("read-water"))
                .body("conditions[0].parameter.nl", equalTo("Waterstand"))
                .body("linkages.code", contains("read-plan-bkn-draagt-bij", "read-plan-stuurt-op-bkn"))
                .body("remarks.code", contains("read-remark"))
                .body("derogations.kind", contains("EXCUSE"))
                .body("history.version", contains(2, 1))
                .body("history[0].reason", equalTo("The date was wrong"));
    }

    @ParameterizedTest
    @CsvSource({
        "/obligations, level=SUBNATIONAL",
        "/obligations, status=IN_FORCE&instrument=read-plan",
        "/obligations, actor=WATERSCHAP&indicator=read-class",
        "/obligations, condition=read-water&bindingLevel=ADVICE",
        "/obligations, landscapeType=read-valley",
        "/obligations, deadlineFrom=2033-12-22&deadlineTo=2033-12-22",
        "/provisions, indicator=read-class",
        "/instruments, landscapeType=read-valley&actor=WATERSCHAP",
        "/instruments, deadlineFrom=2031-05-01&deadlineTo=2031-05-01",
        "/linkages, landscapeType=read-valley",
        "/measures, landscapeType=read-valley",
        "/measures, actor=read-board",
        "/norms, condition=read-water",
        "/conditions, family=ABIOTIEK",
        "/landscape-types, setting=RURAL",
        "/bottlenecks, instrument=read-plan",
    })
    void records_are_found_by_what_they_say_and_what_belongs_to_them(String list, String query) {
        List<String> codes = get(list + "?limit=200&" + query).extract().path("items.code");

        assertThat(codes).anyMatch(code -> code.startsWith("read-"));
    }

    @ParameterizedTest
    @CsvSource({
        "/obligations, level=GLOBAL",
        "/obligations, status=DRAFT&instrument=read-plan",
        "/obligations, landscapeType=read-town",
        "/obligations, deadlineFrom=2033-12-23&instrument=read-plan",
        "/instruments, bindingLevel=RESULT&actor=WATERSCHAP&indicator=read-class",
        "/landscape-types, setting=BUILT_UP&validOn=2024-12-31",
    })
    void and_not_by_anything_else(String list, String query) {
        List<String> codes = get(list + "?limit=200&" + query).extract().path("items.code");

        assertThat(codes).noneMatch(code -> code.startsWith("read-"));
    }

    @Test
    void a_measure_for_every_landscape_is_found_by_any() {
        get("/measures?landscapeType=read-town").body("items.code", hasItem("read-anywhere"));
    }

    @Test
    void what_was_known_before_is_still_told() {
        String firstKnown = get("/obligations/read-good/versions").extract().path("items[1].recordedAt");

        get("/obligations/read-good?asOf=" + firstKnown).body("version", is(1)).body("rule.by", equalTo("2027-12-22"));
        get("/obligations?instrument=read-plan&asOf=" + firstKnown).body("items.version", contains(1));
        get("/obligations/read-good").body("version", is(2)).body("rule.by", equalTo("2033-12-22"));
        dashboard()
                .get("/policy/v1/obligations/read-good?asOf=2001-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        get("/obligations?asOf=2001-01-01T00:00:00Z").body("items", empty());
    }

    @Test
    void changes_between_two_moments_tell_what_who_and_why() {
        String first = get("/obligations/read-good/versions").extract().path("items[1].recordedAt");
        String second = get("/obligations/read-good/versions").extract().path("items[0].recordedAt");

        get("/changes?from=" + first + "&to=" + second)
                .body("items.find { it.code == 'read-good' }.replaces", is(1))
                .body("items.find { it.code == 'read-good' }.recordedBy", equalTo("natuurpeil"))
                .body("items.find { it.code == 'read-good' }.reason", equalTo("The date was wrong"))
                .body("items.find { it.code == 'read-good' }.release", equalTo("reading-2"))
                .body("items.find { it.code == 'read-good' }.fields.path", contains("rule.by"))
                .body("items.find { it.code == 'read-good' }.fields[0].before", equalTo("2027-12-22"))
                .body("items.find { it.code == 'read-good' }.fields[0].after", equalTo("2033-12-22"));
        get("/changes?from=" + second + "&to=" + second).body("items", empty());
    }

    @Test
    void the_timeline_is_in_order_and_pages_follow_each_other() {
        var days = new ArrayList<String>();
        var codes = new ArrayList<String>();
        var address = "/deadlines?from=2030-01-01&to=2034-12-31&limit=3";
        while (address != null) {
            var page = get(address).extract();
            days.addAll(page.path("items.by"));
            codes.addAll(page.path("items.code"));
            var link = page.header("Link");
            address =
                    link == null ? null : link.substring(link.indexOf('/') + "/policy/v1".length(), link.indexOf('>'));
        }

        assertThat(days).isSorted().allSatisfy(day -> assertThat(day).isBetween("2030-01-01", "2034-12-31"));
        assertThat(codes).contains("read-plan", "read-good", "NHV-8-1b");
        assertThat(codes).filteredOn("read-good"::equals).hasSize(1);
    }

    @Test
    void what_is_still_to_be_verified_is_listed_with_path_and_source() {
        get("/evidence?certainty=TO_BE_VERIFIED&instrument=read-plan")
                .body("items.certainty", everyItem(equalTo("TO_BE_VERIFIED")))
                .body("items.find { it.code == 'read-good' }.value", equalTo("rule.by"))
                .body("items.find { it.code == 'read-good' }.source", equalTo("from memory"));
    }

    @Test
    void where_release_and_editors_differ_is_listed() {
        get("/release-differences").body("items.code", not(hasItem("read-good")));
    }

    @Test
    void every_fault_of_a_query_is_named_at_once() {
        dashboard()
                .get("/policy/v1/obligations?validOn=yesterday&asOf=2026-01-01&level=LOCAL&status=GONE"
                        + "&deadlineFrom=2030&limit=0&cursor=x")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("validOn", "asOf", "level", "status", "deadlineFrom", "limit", "cursor"));
        dashboard()
                .get("/policy/v1/changes?to=now&limit=500")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("from", "to", "limit"));
        dashboard()
                .get("/policy/v1/changes?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("instance", equalTo("/policy/v1/changes"))
                .body("errors.code", hasItems("after-to"));
        dashboard()
                .get("/policy/v1/deadlines?from=2034-01-01&to=2030-01-01")
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("after-to"));
        dashboard()
                .get("/policy/v1/evidence?certainty=SURE&validOn=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("certainty", "validOn"));
    }

    private static ValidatableResponse get(String address) {
        RequestSpecification dashboard = dashboard().urlEncodingEnabled(false);
        return dashboard.get("/policy/v1" + address).then().statusCode(200);
    }
}
