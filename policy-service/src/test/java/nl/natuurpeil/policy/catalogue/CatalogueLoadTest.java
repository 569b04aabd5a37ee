package nl.natuurpeil.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.policy.Clients;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.application.CatalogueRefused;
import nl.natuurpeil.policy.catalogue.application.LoadCatalogue;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** Loading against the real store: once, whoever does it and however often. */
@QuarkusTest
class CatalogueLoadTest {

    private static final String INDICATORS = "natuurpeil.policy.indicators";

    @Inject
    LoadCatalogue loadCatalogue;

    @Inject
    DataSource dataSource;

    @Test
    void starting_again_with_the_same_content_writes_nothing() throws SQLException {
        var before = rows();

        var loaded = loadCatalogue.load(CatalogueFiles.read("catalogue"));

        assertThat(loaded.added()).isZero();
        assertThat(loaded.known()).isGreaterThanOrEqualTo(18);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void changed_content_under_the_same_version_is_refused_and_leaves_no_trace() throws SQLException {
        loadCatalogue.load(CatalogueFiles.read("catalogue-v1/refused"));
        var before = rows();

        assertThatThrownBy(() -> loadCatalogue.load(CatalogueFiles.read("catalogue-v1-changed/refused")))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining("indicators.yaml:4: version 1 of indicator load-refused has other content")
                .hasMessageContaining("give changed content a higher version");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_higher_version_is_told_of_and_the_old_one_is_kept() {
        loadCatalogue.load(CatalogueFiles.read("catalogue-v1/versions"));
        loadCatalogue.load(CatalogueFiles.read("catalogue-v2/versions"));

        Clients.dashboard()
                .get("/policy/v1/indicators/load-versions")
                .then()
                .statusCode(200)
                .body("version", Matchers.is(2))
                .body("title.en", Matchers.equalTo("second"))
                .body("history.version", Matchers.contains(2, 1))
                .body("history[1].validFrom", Matchers.equalTo("2024-08-18"))
                .body("history[1].validTo", Matchers.equalTo("2025-12-31"))
                .body("history[0].release", Matchers.equalTo("test-2"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told("load-versions"))
                        .containsExactly("indicator/load-versions/1", "indicator/load-versions/2"));
    }

    @Test
    void replicas_that_start_at_once_load_and_tell_once() throws Exception {
        List<Integer> added;
        try (var replicas = Executors.newFixedThreadPool(4)) {
            Callable<Integer> start = () -> loadCatalogue
                    .load(CatalogueFiles.read("catalogue-v1/replicas"))
                    .added();
            added = replicas
                    .invokeAll(IntStream.range(0, 4).mapToObj(_ -> start).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
        loadCatalogue.load(CatalogueFiles.read("catalogue-v2/replicas"));

        assertThat(added).containsExactlyInAnyOrder(1, 0, 0, 0);
        // Messages of one key keep their order, so once the second version is there the first came as often as it will.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told("load-replicas"))
                        .containsExactly("indicator/load-replicas/1", "indicator/load-replicas/2"));
    }

    private static List<String> told(String code) {
        return TestKafka.events(INDICATORS).stream()
                .map(CloudEvent::getId)
                .filter(id -> id.startsWith("indicator/" + code + "/"))
                .toList();
    }

    private long rows() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select (select count(*) from catalogue_record) + (select count(*) from told_version)")) {
            result.next();
            return result.getLong(1);
        }
    }
}
