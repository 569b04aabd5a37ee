package nl.natuurpeil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {

    private final Endpoints endpoints = new Endpoints(
            "jdbc:postgresql://db:5432/?sslmode=require",
            Map.of(
                    "policy", new Endpoints.Login("p", "p-secret"),
                    "assessment", new Endpoints.Login("a", "a-secret"),
                    "monitoring", new Endpoints.Login("m", "m-secret")),
            "broker:9092",
            "mongodb://documents",
            URI.create("https://id/realms/natuurpeil"));

    @Test
    void a_service_gets_its_own_database_only() {
        var monitoring = ServiceEnvironment.of(Service.MONITORING, Ports.usual(), endpoints);

        assertThat(monitoring)
                .containsEntry("POSTGRES_URL", "jdbc:postgresql://db:5432/monitoring?sslmode=require")
                .containsEntry("POSTGRES_USER", "m")
                .containsEntry("POSTGRES_PASSWORD", "m-secret")
                .containsEntry("HTTP_PORT", "8083")
                .doesNotContainKey("MONGODB_URI");
        assertThat(monitoring.values()).doesNotContain("a-secret", "p-secret");
    }

    @Test
    void the_gateway_knows_the_services_and_no_store() {
        var gateway = ServiceEnvironment.of(Service.GATEWAY, Ports.usual(), endpoints);

        assertThat(gateway)
                .containsEntry("POLICY_URL", "http://127.0.0.1:8081")
                .containsEntry("ASSESSMENT_URL", "http://127.0.0.1:8082")
                .containsEntry("MONITORING_URL", "http://127.0.0.1:8083")
                .doesNotContainKeys("POSTGRES_URL", "POSTGRES_PASSWORD", "MONGODB_URI");
    }

    @Test
    void only_dossiers_need_documents() {
        assertThat(ServiceEnvironment.of(Service.ASSESSMENT, Ports.usual(), endpoints))
                .containsEntry("MONGODB_URI", "mongodb://documents")
                .containsEntry("MONGODB_DATABASE", "natuurpeil");
    }

    @Test
    void a_login_does_not_show_its_password() {
        assertThat(endpoints.login("policy")).hasToString("Login[user=p]");
    }
}
