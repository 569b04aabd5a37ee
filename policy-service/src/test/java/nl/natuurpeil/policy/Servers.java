package nl.natuurpeil.policy;

import io.quarkus.test.common.QuarkusTestResource;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TokensResource;

/** The servers every Quarkus test of this module runs on, started once. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
final class Servers {

    private Servers() {}
}
