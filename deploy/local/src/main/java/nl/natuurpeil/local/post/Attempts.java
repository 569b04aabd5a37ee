package nl.natuurpeil.local.post;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.ClientToken;

/**
 * Tries again what may come right by itself: a suite that is busy, restarts or can't be reached. Each request may be sent
 * any number of times, since the suite knows it by its key. A wait gives up when nothing came of it for too long.
 */
public final class Attempts {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);

    private final Door door;
    private final Runnable renewToken;
    private final Duration patience;
    private final Clock clock;
    private final Progress progress;
    private final RandomGenerator random;

    /** Time passes: in a test without anybody having to wait. */
    public interface Clock {

        Clock SYSTEM = new Clock() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }
        };

        long nanos();

        void sleep(Duration duration) throws InterruptedException;
    }

    /** Tries at the door of a suite for as long as that; a token that was refused is got anew once. */
    public Attempts(URI gateway, ClientToken token, Duration patience, Progress progress) {
        this(new Door(gateway, token), token::renew, patience, Clock.SYSTEM, progress, RandomGenerator.getDefault());
    }

    Attempts(
            Door door, Runnable renewToken, Duration patience, Clock clock, Progress progress, RandomGenerator random) {
        this.door = door;
        this.renewToken = renewToken;
        this.patience = patience;
        this.clock = clock;
        this.progress = progress;
        this.random = random;
    }

    /** One try of something. */
    private interface Try {
        Door.Answer go() throws IOException, InterruptedException;
    }

    Door.Answer post(Consignment consignment, String key) throws IOException, InterruptedException {
        var size = consignment.size();
        return until(() -> {
            var sent = new AtomicLong();
            return door.post(consignment, key, bytes -> progress.sent(sent.addAndGet(bytes), size));
        });
    }

    Door.Answer status(URI address) throws IOException, InterruptedException {
        return until(() -> door.get(address));
    }

    Door.Answer saveRejects(URI address, Path file) throws IOException, InterruptedException {
        return until(() -> door.save(address, file));
    }

    /** Between two questions how far a batch is. */
    void pause() throws InterruptedException {
        clock.sleep(BETWEEN_QUESTIONS);
    }

    private Door.Answer until(Try attempt) throws IOException, InterruptedException {
        var backoff = new Backoff(random);
        long began = clock.nanos();
        var outcome = once(attempt);
        if (outcome.isRefusedToken()) {
            renewToken.run();
            outcome = once(attempt);
        }
        while (outcome.answer().isEmpty()) {
            waitOrGiveUp(backoff.next(outcome.asked()), began, outcome.trouble());
            outcome = once(attempt);
        }
        return outcome.answer().get();
    }

    /** An answer that stands, or the trouble that may pass. */
    private record Outcome(Optional<Door.Answer> answer, String trouble, Duration asked) {

        boolean isRefusedToken() {
            return answer.filter(refused -> refused.status() == 401).isPresent();
        }
    }

    private static Outcome once(Try attempt) throws InterruptedException {
        try {
            var answer = attempt.go();
            return isPassing(answer)
                    ? new Outcome(Optional.empty(), "the suite answered " + answer.describe(), answer.retryAfter())
                    : new Outcome(Optional.of(answer), "", Duration.ZERO);
        } catch (IOException e) {
            var trouble = "the suite does not answer (" + e.getClass().getSimpleName() + ")";
            return new Outcome(Optional.empty(), trouble, Duration.ZERO);
        } catch (Refusal e) {
            // An OpenID provider that does not answer may come back; one that knows no such client says so for good.
            if (e.getCause() instanceof IOException) {
                return new Outcome(Optional.empty(), "no token can be had", Duration.ZERO);
            }
            throw e;
        }
    }

    /** A conflict that says when to come back is somebody else sending the same now. */
    private static boolean isPassing(Door.Answer answer) {
        return PASSING.contains(answer.status())
                || (answer.status() == 409 && !answer.retryAfter().isZero());
    }

    private void waitOrGiveUp(Duration wait, long began, String trouble) throws InterruptedException {
        var waited = Duration.ofNanos(clock.nanos() - began);
        if (waited.plus(wait).compareTo(patience) > 0) {
            throw new Refusal("Given up after " + waited.toSeconds() + " s: " + trouble
                    + ".\nThe same command posts the rest later; no row counts twice.");
        }
        progress.say(trouble + "; trying again in " + String.format(Locale.ROOT, "%.1f s", wait.toMillis() / 1000.0));
        clock.sleep(wait);
    }
}
