package nl.natuurpeil.policy.draft.adapter.rest;

import static java.util.Objects.requireNonNull;
import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.editor;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What editors, reviewers and readers ask over HTTP. */
final class Drafting {

    static final String DRAFTS = "/policy/v1/drafts";

    private Drafting() {}

    static ExtractableResponse<Response> proposed(String code, String title) {
        return open("indicator", code, Map.of("reason", "because", "content", indicator(title)))
                .extract();
    }

    static ValidatableResponse open(String kind, String code, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "code", code));
        body.putAll(more);
        return send(editor(), null, body).post(DRAFTS).then().statusCode(201);
    }

    static ValidatableResponse approve(RequestSpecification who, String address, @Nullable String tag) {
        return send(who, tag, Map.of("decision", "APPROVE"))
                .post(address + "/reviews")
                .then();
    }

    static RequestSpecification send(RequestSpecification who, @Nullable String tag, @Nullable Object body) {
        var request = who.contentType(ContentType.JSON);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return body == null ? request : request.body(body);
    }

    static Map<String, Object> change(String reason, Map<String, Object> content) {
        return Map.of("reason", reason, "content", content);
    }

    static Map<String, Object> indicator(String title) {
        return Map.of(
                "since",
                "2025-01-01",
                "title",
                Map.of("nl", title, "en", "Area"),
                "summary",
                Map.of("nl", "x", "en", "y"),
                "unit",
                Map.of("ucum", "har", "label", Map.of("nl", "hectare", "en", "hectare")),
                "direction",
                "UP",
                "aggregation",
                "SUM");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> with(@Nullable Object fields, String name, Object value) {
        var changed = new HashMap<>((Map<String, Object>) requireNonNull(fields));
        changed.put(name, value);
        return changed;
    }

    static ValidatableResponse get(String address) {
        RequestSpecification dashboard = dashboard().urlEncodingEnabled(false);
        return dashboard.get("/policy/v1" + address).then().statusCode(200);
    }
}
