package nl.natuurpeil.local.post;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: each time up to twice as long, by chance, so that many clients that were refused
 * together do not come back together; and never shorter than what was asked for.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final RandomGenerator random;
    private Duration ceiling = FIRST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The next wait, at least as long as the server asked for. */
    Duration next(Duration asked) {
        var half = ceiling.toMillis() / 2;
        var wait = Duration.ofMillis(half + random.nextLong(half + 1));
        var twice = ceiling.multipliedBy(2);
        ceiling = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return wait.compareTo(asked) < 0 ? asked : wait;
    }

    /** What comes next is a new trouble. */
    void reset() {
        ceiling = FIRST;
    }
}
