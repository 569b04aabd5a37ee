package nl.natuurpeil.monitoring.reference.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies.Kind;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.Test;

/** What was read of the copy is kept, and never for longer than it holds. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class PostgresCatalogueTest {

    @Inject
    PostgresCatalogue here;

    /** Another replica: the same database, a memory of its own. */
    @Inject
    CatalogueDocuments documents;

    @Test
    void what_does_not_change_is_read_once() {
        arrives(here, "GM9001", 1, "one");

        assertThat(content(here)).isSameAs(content(here));
    }

    @Test
    void what_another_replica_takes_in_is_seen_here() {
        var there = new PostgresCatalogue(documents);
        arrives(here, "GM9002", 1, "one");
        var before = content(here);
        assertThat(name(before, "GM9002")).isEqualTo("one");

        arrives(there, "GM9002", 2, "two");

        assertThat(name(content(here), "GM9002")).isEqualTo("two");
        assertThat(name(before, "GM9002")).isEqualTo("one");
    }

    @Test
    void what_is_rolled_back_leaves_nothing_behind() {
        arrives(here, "GM9003", 1, "one");

        var seen = new ArrayList<String>();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    here.keep(Kind.AREA, "GM9003", 2, area("GM9003", "never"));
                    seen.add(name(here.content(), "GM9003"));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessageContaining("broken off");
        assertThat(seen).containsExactly("never");

        assertThat(name(content(here), "GM9003")).isEqualTo("one");
        arrives(new PostgresCatalogue(documents), "GM9003", 2, "two");
        assertThat(name(content(here), "GM9003")).isEqualTo("two");
    }

    private static void arrives(PostgresCatalogue replica, String code, int version, String name) {
        QuarkusTransaction.requiringNew().run(() -> replica.keep(Kind.AREA, code, version, area(code, name)));
    }

    private static CatalogueContent content(PostgresCatalogue replica) {
        return QuarkusTransaction.requiringNew().call(replica::content);
    }

    private static String name(CatalogueContent content, String area) {
        return content.areas().find(area).orElseThrow().name().nl();
    }

    private static String area(String code, String name) {
        return """
                {"code": "%s", "version": 1, "kind": "MUNICIPALITY", "name": {"nl": "%s", "en": "%2$s"}, "parents": [],
                 "validFrom": "2024-01-01", "validTo": null}
                """.formatted(code, name);
    }
}
