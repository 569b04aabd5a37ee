package nl.natuurpeil.assessment;

import static nl.natuurpeil.assessment.Fixtures.area;
import static nl.natuurpeil.assessment.Requests.assessment;
import static nl.natuurpeil.assessment.Requests.condition;
import static nl.natuurpeil.assessment.Requests.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.cloudevents.CloudEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.natuurpeil.assessment.area.adapter.file.AreaFile;
import nl.natuurpeil.assessment.area.domain.Area;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.follow.application.FollowAreas;
import nl.natuurpeil.platform.testkit.TestKafka;
import org.junit.jupiter.api.Test;

/** Areas offered anew, changed, or by two replicas at once. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class LoadingAreasTest {

    @Inject
    FollowAreas follow;

    @Inject
    AreaFile file;

    @Inject
    DataSource dataSource;

    @Test
    void the_same_areas_again_change_nothing() {
        assertThat(follow.follow(file.read())).isEmpty();
    }

    @Test
    void a_changed_area_becomes_a_new_version_and_the_old_one_stays() throws Exception {
        follow.follow(List.of(area("GM9101", AreaKind.MUNICIPALITY)));

        var added = follow.follow(List.of(area("GM9101", AreaKind.MUNICIPALITY, "EU")));

        assertThat(added).extracting(AreaVersion::version).containsExactly(2);
        assertThat(count("select count(*) from area_version where code = 'GM9101'"))
                .isEqualTo(2);
        assertThat(get("/areas/GM9101").jsonPath().getList("parents.code")).containsExactly("EU");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestKafka.events(Told.AREAS))
                        .filteredOn(event -> "GM9101".equals(event.getSubject()))
                        .extracting(CloudEvent::getId)
                        .containsExactly("area/GM9101/1", "area/GM9101/2"));
    }

    @Test
    void size_and_predecessors_are_kept_read_and_told() {
        var area = area("GM9193", AreaKind.MUNICIPALITY);
        follow.follow(List.of(new Area(
                area.code(),
                area.kind(),
                area.name(),
                List.of(),
                area.validFrom(),
                null,
                area.certainty(),
                new BigDecimal("120.5"),
                List.of("GM9101", "GM9102"))));

        get("/areas/GM9193").then().body("hectares", equalTo(120.5f)).body("replaces", contains("GM9101", "GM9102"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestKafka.events(Told.AREAS))
                        .filteredOn(event -> "GM9193".equals(event.getSubject()))
                        .extracting(event -> new String(
                                Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                        .singleElement()
                        .asString()
                        .contains("\"hectares\":120.5", "\"replaces\":[\"GM9101\",\"GM9102\"]"));
    }

    @Test
    void two_replicas_starting_at_once_load_an_area_once() throws Exception {
        var areas = List.of(area("GM9102", AreaKind.MUNICIPALITY));
        Callable<List<AreaVersion>> replica = () -> follow.follow(areas);

        try (var replicas = Executors.newFixedThreadPool(2)) {
            var loads = replicas.invokeAll(List.of(replica, replica));
            int added = loads.get(0).get().size() + loads.get(1).get().size();

            assertThat(added).isEqualTo(1);
        }
        get("/assessments?area=GM9102").then().body("items", hasSize(1));
    }

    @Test
    void an_area_starts_with_one_assessment_whose_landscape_is_not_known() {
        follow.follow(List.of(area("GM9103", AreaKind.MUNICIPALITY)));
        follow.follow(List.of(area("GM9103", AreaKind.MUNICIPALITY, "PV30")));

        var assessment = assessment("GM9103");

        assertThat(assessment.getString("status")).isEqualTo("MAPPING");
        assertThat(assessment.getString("landscapeType")).isNull();
        assertThat(assessment.getString("startedOn")).matches("\\d{4}-\\d{2}-\\d{2}");
        get("/assessments?area=GM9103").then().body("items", hasSize(1));
    }

    @Test
    void a_verdict_that_came_before_its_area_waits_for_it() {
        Told.obligation("T-area", 1, "maaien");
        Told.verdict("T-area", "GM9104", "ON_TRACK", 1);
        Told.verdict("T-area", "EU", "ON_TRACK", 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count("select count(*) from known_verdict where area = 'GM9104'"))
                        .isEqualTo(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(condition("EU", "T-area")).containsEntry("status", "ON_TRACK"));

        follow.follow(List.of(area("GM9104", AreaKind.MUNICIPALITY)));

        assertThat(condition("GM9104", "T-area")).containsEntry("verdict", "v-T-area-GM9104-1");
    }

    private long count(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
