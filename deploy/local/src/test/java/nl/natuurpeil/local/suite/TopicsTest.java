package nl.natuurpeil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void every_topic_has_its_dead_letters() {
        var all = Topics.all().stream().map(NewTopic::name).toList();

        assertThat(all).hasSize(12).doesNotHaveDuplicates();
        assertThat(Topics.names()).allSatisfy(name -> assertThat(all).contains(name, name + ".dead-letter"));
    }

    @Test
    void reference_data_is_compacted_and_nothing_expires() {
        assertThat(Topics.all()).allSatisfy(topic -> {
            var compacted = topic.name().matches(".*\\.(obligations|indicators|areas)");
            assertThat(topic.configs())
                    .containsEntry(compacted ? "cleanup.policy" : "retention.ms", compacted ? "compact" : "-1");
        });
    }
}
