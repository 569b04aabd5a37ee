package nl.natuurpeil.system;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Setting;
import nl.natuurpeil.local.suite.Suite;
import nl.natuurpeil.local.suite.SuiteOptions;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The suite all tests of this module share, as a client and as a listener on its topics meet it. */
record RunningSuite(Suite suite, EventLog events) implements AutoCloseable {

    static final Path HOME = Path.of("..");

    /** Gives it to the tests that ask for it: started for the first, stopped after the last. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RunningSuite.class;
        }

        @Override
        public RunningSuite resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(RunningSuite.class, _ -> RunningSuite.start(), RunningSuite.class);
        }
    }

    private static RunningSuite start() {
        try {
            var data = Path.of("target", "suite").toAbsolutePath();
            DataFolder.deleteTree(data);
            var options = SuiteOptions.beside(HOME.toRealPath(), data).in(Setting.APART);
            var suite = Suite.start(options, new Console(System.out));
            return new RunningSuite(suite, EventLog.of(suite.endpoints().kafkaBootstrapServers()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the services at once: nothing of them is kept, so nobody has to wait for a gentle stop. */
    @Override
    public void close() throws InterruptedException {
        events.close();
        for (var service : Service.values()) {
            suite.kill9(service);
        }
        suite.close();
    }

    /** A request through the gateway without a token. */
    RequestSpecification anonymous() {
        return given().baseUri(suite.gateway().toString());
    }

    /** A request through the gateway with a token of that client. */
    RequestSpecification as(Client client) {
        return anonymous().auth().oauth2(suite.token(client));
    }

    ValidatableResponse read(String path) {
        return as(Client.DASHBOARD).get(path).then().statusCode(200);
    }

    LiveEvents listen(String query, String... lastEventId) {
        return LiveEvents.open(
                suite.gateway().resolve("/live/v1/verdict-changes?" + query),
                suite.token(Client.DASHBOARD),
                lastEventId);
    }

    Response post(Client client, String body) {
        return as(client).contentType("application/json").body(body).post("/monitoring/v1/measurements");
    }

    static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
