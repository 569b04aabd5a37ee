package nl.natuurpeil.platform.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tokens that were verified a moment ago, with what was found in them. A token is forgotten after a minute at most, so that
 * a key the provider withdrew is noticed, and never outlives its own expiry.
 *
 * @param <T> what was found
 */
final class VerifiedTokens<T> {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Cache<String, Verified<T>> tokens;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    private record Verified<T>(T found, Instant until) {}

    /** Returns what was found in the token, if it was verified a moment ago and holds now. */
    Optional<T> find(String token) {
        var verified = tokens.getIfPresent(token);
        return verified != null && clock.instant().isBefore(verified.until())
                ? Optional.of(verified.found())
                : Optional.empty();
    }

    /** Remembers a token that was just verified. */
    void add(String token, T found, Instant expiry) {
        var latest = clock.instant().plus(REMEMBERED);
        tokens.put(token, new Verified<>(found, expiry.isBefore(latest) ? expiry : latest));
    }
}
