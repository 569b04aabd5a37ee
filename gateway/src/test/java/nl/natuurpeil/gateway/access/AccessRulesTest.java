package nl.natuurpeil.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {

    @ParameterizedTest
    @CsvSource({
        "GET,    /policy/v1/obligations,              policy:read",
        "HEAD,   /policy/v1/obligations/NHV-8-1,      policy:read",
        "GET,    /assessment/v1/areas,                assessments:read",
        "OPTIONS,/assessment/v1/areas,                assessments:read",
        "GET,    /monitoring/v1/verdicts,             measurements:read",
        "GET,    /monitoring/v1/manual-judgements,    measurements:read",
        "GET,    /live/v1/verdict-changes,            measurements:read",
        "HEAD,   /live/v1/verdict-changes,            measurements:read",
    })
    void reading_needs_the_read_scope(String method, String path, String scope) {
        assertThat(AccessRules.of(method, path)).isEqualTo(new Access.Scoped(scope, false));
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /policy/v1/obligations,              policy:write",
        "PUT,    /policy/v1/obligations/NHV-8-1,      policy:write",
        "POST,   /policy/v1/drafts,                   policy:write",
        "PUT,    /policy/v1/drafts/1,                 policy:write",
        "DELETE, /policy/v1/drafts/1,                 policy:write",
        "POST,   /policy/v1/drafts/1/reviews,         policy:write",
        "PATCH,  /assessment/v1/assessments/1,        assessments:write",
        "DELETE, /assessment/v1/assessments/1,        assessments:write",
        "POST,   /monitoring/v1/measurements,         measurements:write",
        "PUT,    /monitoring/v1/manual-judgements/a.B,            judgements:write",
        "POST,   /monitoring/v1/manual-judgements/a.B/withdrawal, judgements:write",
    })
    void writing_needs_the_write_scope_and_an_organisation(String method, String path, String scope) {
        assertThat(AccessRules.of(method, path)).isEqualTo(new Access.Scoped(scope, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policy/v1/drafts", "/policy/v1/drafts/1", "/policy/v1/draf%74s"})
    void drafts_are_read_by_those_who_may_write(String path) {
        assertThat(AccessRules.of("GET", path)).isEqualTo(new Access.Scoped("policy:write", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assessment/v1/dossier-rebuilds",
                "/assessment/v1/dossier-rebuilds/7",
                "/assessment/v1/dossier%2Drebuilds",
                "/assessment/v1/republications",
                "/policy/v1/republications",
            })
    void operating_the_suite_needs_admin_and_nothing_less(String path) {
        assertThat(AccessRules.of("POST", path)).isEqualTo(new Access.Scoped("admin", true));
        assertThat(AccessRules.of("GET", path)).isEqualTo(new Access.Scoped("admin", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/policy/v1/openapi.json",
                "/assessment/v1/openapi.json",
                "/monitoring/v1/openapi.json",
                "/live/v1/openapi.json",
                "/.well-known/security.txt",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
            })
    void documents_and_health_are_open_for_reading_only(String path) {
        assertThat(AccessRules.of("GET", path)).isEqualTo(new Access.Open());
        assertThat(AccessRules.of("POST", path)).isInstanceOf(Access.OtherMethods.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/policy",
                "/policy/v1",
                "/policy/v2/obligations",
                "/policy/v10/obligations",
                "/policy/v1x",
                "/POLICY/v1/obligations",
                "/assessment/openapi.json",
                "/q",
                "/q/dev-ui",
                "/q/healthy",
                "/live/v1/verdict-changes/1",
                "/live/v1",
                "/policy/v1/obligations/",
                "/policy/v1/../../q/metrics",
                "/anything",
            })
    void what_no_rule_names_does_not_exist(String path) {
        assertThat(AccessRules.of("GET", path)).isEqualTo(new Access.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get"})
    void unusual_methods_are_refused(String method) {
        assertThat(AccessRules.of(method, "/policy/v1/obligations")).isInstanceOf(Access.OtherMethods.class);
    }

    @Test
    void the_live_stream_takes_no_writes() {
        assertThat(AccessRules.of("POST", "/live/v1/verdict-changes")).isInstanceOf(Access.OtherMethods.class);
    }
}
