package nl.natuurpeil.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void a_plain_path_is_an_address() {
        assertThat(Address.of("/monitoring/v1/series/a.EU.b")).contains(new Address("/monitoring/v1/series/a.EU.b"));
    }

    @Test
    void the_root_is_an_address() {
        assertThat(Address.of("/")).contains(new Address("/"));
    }

    @Test
    void escaped_letters_are_read_as_the_services_read_them() {
        assertThat(Address.of("/assessment/v1/dossier%2Drebuilds"))
                .contains(new Address("/assessment/v1/dossier-rebuilds"));
        assertThat(Address.of("/a/b+c%20d")).contains(new Address("/a/b+c d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "/policy/v1/",
                "/policy//v1",
                "//policy/v1",
                "/policy/v1/../../q/metrics",
                "/policy/v1/%2e%2E/%2e%2e/q/metrics",
                "/policy/v1/./obligations",
                "/policy/v1/..%2f..%2Fq/metrics",
                "/policy/v1/..\\..\\q",
                "/policy/v1/..%5c..%5cq",
                "/assessment/v1/dossier-rebuilds;a=b",
                "/assessment/v1/dossier-rebuilds%3Ba=b",
                "/policy/v1/a%00b",
                "/policy/v1/a%0d%0ab",
                "/policy/v1/%zz",
                "/policy/v1/%",
                "/policy/v1/%c0%af",
            })
    void a_path_that_can_be_read_in_two_ways_is_none(String path) {
        assertThat(Address.of(path)).isEmpty();
    }
}
