package nl.natuurpeil.system;

import static nl.natuurpeil.system.RunningSuite.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.natuurpeil.local.suite.Topics;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything the services sent while the other tests ran, held against what {@code docs/contracts} promises. */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningSuite.Shared.class)
class EventContractTest {

    private final RunningSuite suite;
    private final Contract contract;

    EventContractTest(RunningSuite suite) throws IOException {
        this.suite = suite;
        this.contract = Contract.in(RunningSuite.HOME.resolve("docs/contracts"));
    }

    @Test
    void the_contract_names_every_topic() {
        assertThat(contract.topics()).containsExactlyInAnyOrderElementsOf(Topics.names());
    }

    @Test
    void every_event_on_every_topic_keeps_the_contract() {
        var amersfoort = new Canopy(suite, "GM0307");
        amersfoort.record(2024, "100");
        eventually(() -> assertThat(amersfoort.assessed()).isNotEmpty());

        var events = sent();

        assertThat(events).extracting(Told::topic).containsAll(Topics.names());
        assertThat(events).flatExtracting(contract::faults).isEmpty();
    }

    @Test
    void keys_keep_together_what_must_keep_its_order() {
        assertThat(sent())
                .filteredOn(event -> !event.key().equals(expectedKey(event)))
                .isEmpty();
    }

    @Test
    void one_id_is_never_given_to_two_events() {
        var different = sent().stream()
                .map(event -> List.of(event.headers().getOrDefault("ce_source", ""), event.id(), event.value()))
                .distinct();

        assertThat(different).extracting(event -> event.subList(0, 2)).doesNotHaveDuplicates();
    }

    @Test
    void nothing_was_put_aside() {
        assertThat(suite.events().all()).extracting(Told::topic).noneMatch(topic -> topic.endsWith(Topics.DEAD_LETTER));
    }

    private List<Told> sent() {
        return suite.events().all().stream()
                .filter(event -> !event.topic().endsWith(Topics.DEAD_LETTER))
                .toList();
    }

    private static String expectedKey(Told event) {
        var data = event.data();
        return switch (event.topic()) {
            case Canopy.MEASUREMENTS -> data.path("series").textValue();
            case Canopy.COMPLIANCE ->
                data.path("obligation").textValue() + "/" + data.path("area").textValue();
            case "natuurpeil.assessment.assessments" -> data.path("area").textValue();
            default -> data.path("code").textValue();
        };
    }
}
