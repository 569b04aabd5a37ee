package nl.natuurpeil.monitoring.measurement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Work that is done together, and what each hears of it. */
class GatheringTest {

    private final List<List<Integer>> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void each_gets_its_own_answer_once() throws Exception {
        var hold = new CountDownLatch(1);
        var gathering = new Gathering<Integer, String>(numbers -> {
            await(hold);
            done.add(numbers);
            return numbers.stream().map(number -> "answer " + number).toList();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> asked = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int number = i;
                asked.add(threads.submit(() -> gathering.add(number)));
            }
            hold.countDown();
            for (int i = 0; i < 50; i++) {
                assertThat(asked.get(i).get()).isEqualTo("answer " + i);
            }
        }
        assertThat(done.stream().flatMap(List::stream)).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void one_that_fails_fails_alone() throws Exception {
        var gathering = new Gathering<Integer, Integer>(numbers -> {
            if (numbers.contains(7)) {
                throw new IllegalArgumentException("seven");
            }
            return numbers;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int number = i;
                asked.add(threads.submit(() -> gathering.add(number)));
            }
            for (int i = 0; i < 20; i++) {
                if (i != 7) {
                    assertThat(asked.get(i).get()).isEqualTo(i);
                }
            }
            assertThatThrownBy(() -> asked.get(7).get()).rootCause().hasMessage("seven");
        }
    }

    @Test
    void after_closing_nothing_more_is_taken() {
        var gathering = new Gathering<Integer, Integer>(numbers -> numbers);
        assertThat(gathering.add(1)).isEqualTo(1);

        gathering.close();

        assertThatThrownBy(() -> gathering.add(2)).hasMessageContaining("stopping");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
