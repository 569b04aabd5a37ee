package nl.natuurpeil.gateway.health;

import static nl.natuurpeil.gateway.GatewayClient.json;
import static nl.natuurpeil.gateway.GatewayClient.send;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import nl.natuurpeil.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@GatewayTest
class HealthTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started", "/q/health"})
    void the_gateway_is_well_while_one_service_is_away(String path) {
        var response = send(to(path));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).getString("status")).isEqualTo("UP");
    }

    @Test
    void the_services_are_shown_apart() {
        var response = send(to("/q/health/group/upstreams"));

        assertThat(response.statusCode()).isEqualTo(503);
        var services = json(response).getJsonArray("checks").getJsonObject(0).getJsonObject("data");
        assertThat(services.getBoolean("policy")).isTrue();
        assertThat(services.getBoolean("monitoring")).isTrue();
        assertThat(services.getBoolean("assessment")).isFalse();
    }

    @Test
    void metrics_count_requests_by_service() {
        send(to("/policy/v1/openapi.json"));

        assertThat(send(to("/q/metrics")).body())
                .contains("uri=\"/policy/v1\"", "natuurpeil_live_listeners")
                .doesNotContain("uri=\"/policy/v1/openapi.json\"");
    }
}
