package nl.natuurpeil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import org.junit.jupiter.api.Test;

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
    void the_secret_of_another_client_is_asked_for_by_its_variable() {
        assertThatThrownBy(() -> new Outside(COMPLETE).secret(Client.EDITOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NATUURPEIL_SECRET_EDITOR");
    }
}
