package nl.natuurpeil.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecentChangesTest {

    private final RecentChanges recent = new RecentChanges(3);

    @Test
    void gives_what_came_after_in_order() {
        add("1", "2", "3");

        assertThat(recent.after("1").orElseThrow())
                .extracting(VerdictChange::id)
                .containsExactly("2", "3");
    }

    @Test
    void gives_nothing_more_to_who_saw_the_newest() {
        add("1", "2");

        assertThat(recent.after("2")).contains(List.of());
    }

    @Test
    void forgets_the_oldest_when_full() {
        add("1", "2", "3", "4");

        assertThat(recent.after("1")).isEmpty();
        assertThat(recent.after("2").orElseThrow())
                .extracting(VerdictChange::id)
                .containsExactly("3", "4");
    }

    @Test
    void knows_nothing_of_an_unknown_change() {
        assertThat(recent.after("1")).isEmpty();
        assertThat(recent.newest()).isEmpty();
    }

    @Test
    void keeps_a_change_once() {
        add("1", "2");

        assertThat(recent.add(change("1"))).isFalse();

        assertThat(recent.newest().orElseThrow().id()).isEqualTo("2");
        assertThat(recent.after("1").orElseThrow()).hasSize(1);
    }

    private void add(String... ids) {
        for (String id : ids) {
            assertThat(recent.add(change(id))).isTrue();
        }
    }

    private static VerdictChange change(String id) {
        return new VerdictChange(id, "NHV-8-1", "PV30", "{}");
    }
}
