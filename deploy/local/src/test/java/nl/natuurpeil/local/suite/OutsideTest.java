package nl.natuurpeil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.Map;
import nl.natuurpeil.embedded.FreePorts;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "POSTGRES_URL", "postgresql://db",
            "POSTGRES_USER", "u",
            "POSTGRES_PASSWORD", "p",
            "KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
            "MONGODB_URI", "mongodb://m",
            "OIDC_ISSUER", "https://id/realms/natuurpeil",
            "NATUURPEIL_SECRET_WATER_AUTHORITY", "s");

    @Test
    void one_sentence_names_all_variables_that_miss() {
        assertThatThrownBy(() -> new Outside(Map.of("POSTGRES_URL", "x", "POSTGRES_USER", " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("missing: POSTGRES_USER, POSTGRES_PASSWORD, KAFKA_BOOTSTRAP_SERVERS, MONGODB_URI,"
                        + " OIDC_ISSUER, NATUURPEIL_SECRET_WATER_AUTHORITY");
    }

    @Test
    void one_login_serves_every_database_elsewhere() {
        var endpoints = new Outside(COMPLETE).endpoints();

        assertThat(endpoints.jdbcUrl("policy")).isEqualTo("jdbc:postgresql://db/policy");
        assertThat(endpoints.login("monitoring").password()).isEqualTo("p");
    }

    @Test
    void every_kafka_variable_is_a_setting_of_its_client() {
        var variables = new HashMap<>(COMPLETE);
        variables.put("KAFKA_SECURITY_PROTOCOL", "SASL_SSL");

        assertThat(new Outside(variables).kafkaSettings())
                .containsOnly(entry("bootstrap.servers", "broker:9092"), entry("security.protocol", "SASL_SSL"));
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb://m, m:27017",
        "mongodb://m:27018/natuurpeil?tls=true, m:27018",
        "'mongodb://user:secret@first:1,second:2/', first:1"
    })
    void a_document_store_is_looked_for_at_its_first_host(String uri, String host) {
        assertThat(OutsideReached.mongodbHost(uri))
                .hasValueSatisfying(found -> assertThat(found.getHostString() + ":" + found.getPort())
                        .isEqualTo(host));
    }

    @Test
    void what_cannot_be_reached_is_named_at_once() {
        var closed = "127.0.0.1:" + FreePorts.find(1).getFirst();
        var variables = new HashMap<>(COMPLETE);
        variables.put("POSTGRES_URL", "postgresql://" + closed);
        variables.put("MONGODB_URI", "mongodb://" + closed);
        variables.put("OIDC_ISSUER", "http://" + closed + "/realms/natuurpeil");

        assertThatThrownBy(() -> OutsideReached.require(new Outside(variables).endpoints()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("/policy", "/assessment", "/monitoring", "MONGODB_URI", "OIDC_ISSUER");
    }

    @Test
    void the_secret_of_another_client_is_asked_for_by_its_variable() {
        assertThatThrownBy(() -> Outside.secret(COMPLETE, Client.EDITOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NATUURPEIL_SECRET_EDITOR");
    }
}
