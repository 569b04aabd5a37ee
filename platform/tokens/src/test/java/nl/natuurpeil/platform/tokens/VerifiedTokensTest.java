package nl.natuurpeil.platform.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private final Hand hand = new Hand();
    private final VerifiedTokens<String> tokens = new VerifiedTokens<>(hand);

    @Test
    void aTokenThatComesAgainIsKnown() {
        tokens.add("one", "water-authority", hand.now.plusSeconds(900));

        assertThat(tokens.find("one")).contains("water-authority");
        assertThat(tokens.find("other")).isEmpty();
    }

    @Test
    void aTokenIsNeverKnownLongerThanItIsValid() {
        tokens.add("one", "water-authority", hand.now.plusSeconds(10));

        hand.passes(Duration.ofMillis(9_999));
        assertThat(tokens.find("one")).isPresent();
        hand.passes(Duration.ofMillis(1));
        assertThat(tokens.find("one")).isEmpty();
    }

    @Test
    void aTokenIsVerifiedAgainAfterAMinute() {
        tokens.add("one", "water-authority", hand.now.plusSeconds(900));

        hand.passes(Duration.ofSeconds(60));
        assertThat(tokens.find("one")).isEmpty();
    }

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
