package nl.natuurpeil.policy.draft.adapter.rest;

import static io.restassured.RestAssured.given;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.natuurpeil.platform.testkit.TestTokens;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of drafts beside those of others, earlier versions and releases. */
@QuarkusTest
class DraftsBesideOthersTest {

    @Inject
    LoadCatalogue loadCatalogue;

    @BeforeEach
    void a_small_law_is_loaded() {
        loadCatalogue.load(CatalogueFiles.read("catalogue-drafts-1"));
    }

    @Test
    void a_draft_whose_record_moved_on_is_refused_until_it_is_based_anew() {
        var first = proposed("draft-moved", "Eerste");
        var second = proposed("draft-moved", "Tweede");
        approve(reviewer(), first.header("Location"), first.header("ETag")).statusCode(200);

        var address = second.header("Location");
        approve(reviewer(), address, second.header("ETag"))
                .statusCode(409)
                .body("type", equalTo("/errors/moved-on"))
                .body("detail", containsString("basedOn 2"));
        var body = new HashMap<String, Object>(change("because", indicator("Tweede")));
        body.put("basedOn", 2);
        var rebased = send(editor(), second.header("ETag"), body)
                .put(address)
                .then()
                .statusCode(200)
                .body("differences.find { it.path == 'title.nl' }.before", equalTo("Eerste"))
                .extract();

        approve(reviewer(), address, rebased.header("ETag")).statusCode(200).body("publishedVersion", is(3));
    }

    @Test
    void of_two_reviewers_at_once_one_wins() throws Exception {
        var opened = proposed("draft-raced", "Race");
        List<Integer> statuses;
        try (var reviewers = Executors.newFixedThreadPool(2)) {
            statuses = reviewers
                    .invokeAll(Stream.of("reviewer", "another")
                            .<Callable<Integer>>map(client -> () -> approve(
                                            given().auth().oauth2(TestTokens.of(client, "IPO", "policy:write")),
                                            opened.header("Location"),
                                            opened.header("ETag"))
                                    .extract()
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        get("/indicators/draft-raced").body("history.version", contains(2, 1));
    }

    @Test
    void an_earlier_version_can_be_proposed_again_and_nothing_new_is_not_published() {
        var changed = proposed("draft-undone", "Verkeerd");
        approve(reviewer(), changed.header("Location"), changed.header("ETag")).statusCode(200);

        var same = open("indicator", "draft-undone", Map.of("reason", "by mistake"))
                .extract();
        approve(reviewer(), same.header("Location"), same.header("ETag"))
                .statusCode(409)
                .body("type", equalTo("/errors/nothing-new"));
        var undo = open("indicator", "draft-undone", Map.of("reason", "It was right", "restoreVersion", 1))
                .body("restoreVersion", is(1))
                .body("differences.after", contains("Oppervlakte"))
                .extract();
        approve(reviewer(), undo.header("Location"), undo.header("ETag")).statusCode(200);

        get("/indicators/draft-undone")
                .body("version", is(3))
                .body("title.nl", equalTo("Oppervlakte"))
                .body("history[0].reason", equalTo("It was right"));
    }

    @Test
    void a_withdrawn_draft_stays_to_be_read_and_lists_go_by_state_and_record() {
        var first = proposed("draft-kept", "Weg");
        var second = proposed("draft-kept", "Open");
        send(editor(), first.header("ETag"), null)
                .delete(first.header("Location"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        var read = editor().get(first.header("Location")).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        assertThat(read.extract().header("ETag")).isEqualTo("\"r2\"");
        editor().header("If-None-Match", "\"r2\"")
                .get(first.header("Location"))
                .then()
                .statusCode(304);
        editor().get(DRAFTS + "?kind=indicator&code=draft-kept&state=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", contains((int) second.path("id")))
                .body("items.content", not(hasItem("content")));
        var page = editor().get(DRAFTS + "?code=draft-kept&limit=1")
                .then()
                .statusCode(200)
                .extract();
        assertThat(page.<List<Integer>>path("items.id")).isEqualTo(List.of((int) second.path("id")));
        var next = page.header("Link").replaceAll("^<|>.*$", "");
        editor().urlEncodingEnabled(false).get(next).then().body("items.id", contains((int) first.path("id")));
        editor().urlEncodingEnabled(false)
                .get(DRAFTS + "?state=GONE&kind=law&code=%01&limit=0&cursor=eA")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("state", "kind", "code", "limit", "cursor"));
        editor().urlEncodingEnabled(false)
                .get(DRAFTS + "?kind=%00&code=%00")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("kind", "code"));
    }

    @Test
    void a_later_release_leaves_what_editors_published_and_the_difference_is_listed() {
        var edited = proposed("draft-released", "Van de redactie");
        approve(reviewer(), edited.header("Location"), edited.header("ETag")).statusCode(200);
        var open = proposed("draft-released", "Nog een");

        loadCatalogue.load(CatalogueFiles.read("catalogue-drafts-2"));

        get("/indicators/draft-released").body("version", is(2)).body("title.nl", equalTo("Van de redactie"));
        get("/release-differences")
                .body("items.find { it.code == 'draft-released' }.release", equalTo("drafts-2"))
                .body("items.find { it.code == 'draft-released' }.keptVersion", is(2))
                .body("items.find { it.code == 'draft-released' }.keptBy", equalTo("editor"));
        approve(reviewer(), open.header("Location"), open.header("ETag")).statusCode(200);
        get("/release-differences").body("items.code", not(hasItem("draft-released")));
    }
}
