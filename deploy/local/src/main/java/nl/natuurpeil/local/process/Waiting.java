package nl.natuurpeil.local.process;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A wait for something that cannot call back, such as the answer of another program: asked for again and again, soon at
 * first and then at longer intervals, until a deadline.
 */
public final class Waiting {

    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMillis(400);

    private final long deadline;
    private Duration interval = SHORTEST;

    private Waiting(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /** What is asked for. */
    public interface Question<T> {
        T ask() throws InterruptedException;
    }

    public static Waiting atMost(Duration patience) {
        return new Waiting(patience);
    }

    /** Asks until there is an answer; empty when there was none before the deadline. */
    public static <T> Optional<T> forAnswer(Duration patience, Question<Optional<T>> question)
            throws InterruptedException {
        return until(patience, question, Optional::isPresent);
    }

    /** Asks until the answer will do; returns the last one when none did before the deadline. */
    public static <T> T until(Duration patience, Question<T> question, Predicate<T> willDo)
            throws InterruptedException {
        var waiting = atMost(patience);
        var answer = question.ask();
        while (!willDo.test(answer) && !waiting.isOver()) {
            Thread.sleep(waiting.interval());
            answer = question.ask();
        }
        return answer;
    }

    public boolean isOver() {
        return System.nanoTime() - deadline >= 0;
    }

    /** How long to wait before asking again; each time twice as long, up to a bound. */
    public Duration interval() {
        var now = interval;
        var twice = now.multipliedBy(2);
        interval = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return now;
    }
}
