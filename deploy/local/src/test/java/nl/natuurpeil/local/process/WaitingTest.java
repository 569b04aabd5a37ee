package nl.natuurpeil.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void it_asks_soon_at_first_then_less_often_but_never_seldom() {
        var waiting = Waiting.atMost(LONG);

        var intervals = Stream.generate(waiting::interval).limit(20).toList();

        assertThat(intervals.getFirst()).isLessThan(Duration.ofMillis(50));
        assertThat(intervals).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(intervals.getLast()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void it_asks_again_until_there_is_an_answer() throws Exception {
        var asked = new AtomicInteger();

        var answer = Waiting.forAnswer(
                LONG, () -> Optional.of(asked.incrementAndGet()).filter(times -> times == 3));

        assertThat(answer).contains(3);
    }

    @Test
    void without_patience_it_asks_once() throws Exception {
        var asked = new AtomicInteger();

        var answer = Waiting.forAnswer(Duration.ZERO, () -> {
            asked.incrementAndGet();
            return Optional.empty();
        });

        assertThat(answer).isEmpty();
        assertThat(asked).hasValue(1);
    }
}
