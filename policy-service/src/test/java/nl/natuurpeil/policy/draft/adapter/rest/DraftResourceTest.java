package nl.natuurpeil.policy.draft.adapter.rest;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.editor;
import static nl.natuurpeil.policy.Clients.reviewer;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.DRAFTS;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.approve;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.change;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.get;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.indicator;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.open;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.proposed;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.send;
import static nl.natuurpeil.policy.draft.adapter.rest.Drafting.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.cloudevents.CloudEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How content changes by people: over HTTP, into the history and onto the topics. */
@QuarkusTest
class DraftResourceTest {

    @Inject
    LoadCatalogue loadCatalogue;

    @BeforeEach
    void a_small_law_is_loaded() {
        loadCatalogue.load(CatalogueFiles.read("catalogue-drafts-1"));
    }

    @Test
    void what_another_person_approves_is_published_with_who_and_why() {
        var opened = open("obligation", "draft-keep", Map.of("reason", "Read in the Official Journal"))
                .header("Location", containsString(DRAFTS + "/"))
                .body("state", equalTo("OPEN"))
                .body("basedOn", is(1))
                .body("author.name", equalTo("editor"))
                .body("differences", empty())
                .extract();
        var address = opened.header("Location");
        Map<String, Object> content = new HashMap<>(opened.path("content"));
        content.put("rule", with(content.get("rule"), "deadline", "2031-12-31"));
        content.put(
                "evidence",
                List.of(Map.of("value", "rule.deadline", "certainty", "VERIFIED", "source", "CELEX 32024R1991")));

        var changed = send(editor(), opened.header("ETag"), change("Read in the Official Journal", content))
                .put(address)
                .then()
                .statusCode(200)
                .body("differences.path", hasItems("rule.deadline", "evidence[0].certainty"))
                .body("differences.find { it.path == 'rule.deadline' }.before", equalTo("2030-12-31"))
                .body("differences.find { it.path == 'rule.deadline' }.after", equalTo("2031-12-31"))
                .extract();

        approve(reviewer(), address, opened.header("ETag")).statusCode(412);
        approve(reviewer(), address, changed.header("ETag"))
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedVersion", is(2))
                .body("review.reviewer.client", equalTo("reviewer"));

        String before = get("/obligations/draft-keep")
                .body("version", is(2))
                .body("rule.deadline", equalTo("2031-12-31"))
                .body("certainty", equalTo("VERIFIED"))
                .body("history[0].recordedBy", equalTo("editor"))
                .body("history[0].reviewedBy", equalTo("reviewer"))
                .body("history[0].reason", equalTo("Read in the Official Journal"))
                .body("history[0].origin", equalTo("EDITOR"))
                .extract()
                .path("history[1].recordedAt");
        get("/obligations/draft-keep?asOf=" + before)
                .body("version", is(1))
                .body("rule.deadline", equalTo("2030-12-31"))
                .body("certainty", equalTo("TO_BE_VERIFIED"));
        get("/changes?from=" + before)
                .body("items.find { it.code == 'draft-keep' }.recordedBy", equalTo("editor"))
                .body("items.find { it.code == 'draft-keep' }.reviewedBy", equalTo("reviewer"))
                .body("items.find { it.code == 'draft-keep' }.fields.path", hasItem("rule.deadline"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestKafka.events("natuurpeil.policy.obligations"))
                        .extracting(CloudEvent::getId)
                        .containsSubsequence("obligation/draft-keep/1", "obligation/draft-keep/2"));
    }

    @Test
    void everything_wrong_with_a_draft_is_one_problem() {
        send(
                        editor(),
                        null,
                        Map.of(
                                "kind",
                                "obligation",
                                "code",
                                "draft-bad",
                                "restoreVersion",
                                4,
                                "basedOn",
                                9,
                                "content",
                                Map.of(
                                        "since", "2026-01-01",
                                        "title", Map.of("en", "No Dutch"),
                                        "summary", Map.of("nl", "x", "en", "y"),
                                        "instrument", "draft-law",
                                        "provision", "draft-art-1",
                                        "article", Map.of("law", "1"),
                                        "bindingLevel", "RESULT",
                                        "scope", "NATIONAL_TOTAL",
                                        "rule",
                                                Map.of(
                                                        "type", "NO_NET_LOSS",
                                                        "indicator", "unheard-of",
                                                        "baseline", Map.of("kind", "YEAR", "year", 2024),
                                                        "deadline", "soon"))))
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("status", is(400))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/reason",
                                "/basedOn",
                                "/restoreVersion",
                                "/content/title/nl",
                                "/content/rule/indicator",
                                "/content/rule/deadline",
                                "/content/evidence"));
        send(editor(), null, Map.of("kind", "law", "reason", "\u0000", "colour", "red"))
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/colour", "/kind", "/code", "/reason"));
        send(editor(), null, Map.of("kind", "indicator", "code", "draft-none", "reason", "x"))
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/content"));
    }

    @Test
    void a_draft_may_propose_a_record_that_is_not_there_yet() {
        var opened = open(
                        "indicator",
                        "draft-new",
                        Map.of("reason", "Asked by the report", "content", indicator("Nieuw")))
                .body("basedOn", nullValue())
                .body("differences.find { it.path == 'title.nl' }.before", nullValue())
                .extract();
        dashboard().get("/policy/v1/indicators/draft-new").then().statusCode(404);

        approve(reviewer(), opened.header("Location"), opened.header("ETag")).statusCode(200);

        get("/indicators/draft-new").body("version", is(1)).body("title.nl", equalTo("Nieuw"));
    }

    @Test
    void only_the_author_changes_a_draft_and_only_another_person_reviews_it() {
        var opened = proposed("draft-read", "Ander");
        var address = opened.header("Location");
        var tag = opened.header("ETag");

        send(reviewer(), tag, change("mine", indicator("Mijn")))
                .put(address)
                .then()
                .statusCode(403);
        send(reviewer(), tag, null).delete(address).then().statusCode(403);
        approve(editor(), address, tag).statusCode(403).body("type", equalTo("/errors/own-work"));
        send(editor(), null, change("x", indicator("x"))).put(address).then().statusCode(428);
        send(editor(), "*", null).delete(address).then().statusCode(428);
        approve(reviewer(), address, null).statusCode(428);
        send(editor(), "\"r9\"", change("x", indicator("x")))
                .put(address)
                .then()
                .statusCode(412);
        send(editor(), tag, change("", Map.of("since", "x")))
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/reason", "/content/since", "/content/title"));
        send(reviewer(), tag, Map.of("decision", "REJECT"))
                .post(address + "/reviews")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/remark"));

        var rejected = send(reviewer(), tag, Map.of("decision", "REJECT", "remark", "Not in the law"))
                .post(address + "/reviews")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("review.remark", equalTo("Not in the law"))
                .extract();
        approve(reviewer(), address, rejected.header("ETag")).statusCode(409).body("type", equalTo("/errors/closed"));
        get("/indicators/draft-read").body("version", is(1));
    }

    @Test
    void drafts_are_for_editors() {
        given().get(DRAFTS).then().statusCode(401);
        dashboard().get(DRAFTS).then().statusCode(403);
        dashboard().get(DRAFTS + "/1").then().statusCode(403);
        send(dashboard(), null, Map.of()).post(DRAFTS).then().statusCode(403);
        editor().get(DRAFTS + "/999999").then().statusCode(404).body("type", equalTo("/errors/unknown-draft"));
        editor().get(DRAFTS + "/first").then().statusCode(400);
    }
}
