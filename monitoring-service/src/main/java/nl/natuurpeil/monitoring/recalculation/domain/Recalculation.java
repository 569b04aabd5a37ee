package nl.natuurpeil.monitoring.recalculation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judging anew what is judged already, all of it or a part, on demand.
 *
 * @param checksum of all verdicts that held when it was done
 * @param detail why it failed
 */
public record Recalculation(
        UUID id,
        Wanted wanted,
        State state,
        @Nullable String requestedBy,
        Times times,
        Progress progress,
        @Nullable String checksum,
        @Nullable String detail) {

    /**
     * What is asked.
     *
     * @param obligation only this one; all if none is named
     * @param area only this one; all if none is named
     * @param dryRun whether to tell what would change and change nothing
     */
    public record Wanted(
            @Nullable String obligation, @Nullable String area, boolean dryRun) {}

    /** How far it is. */
    public enum State {
        QUEUED,
        RUNNING,
        COMPLETED,
        CANCELLED,
        FAILED;

        public boolean isOver() {
            return switch (this) {
                case QUEUED, RUNNING -> false;
                case COMPLETED, CANCELLED, FAILED -> true;
            };
        }
    }

    /** When it was asked for, begun and over. */
    public record Times(
            Instant requestedAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {}

    /**
     * How much is done.
     *
     * @param total pairs of obligation and area there are to judge; none before it is begun
     * @param changed how many of the judged ones came out otherwise
     */
    public record Progress(@Nullable Integer total, int judged, int changed) {}

    /** Pairs judged a second so far; none before it is begun. */
    public Optional<Double> rate(Instant now) {
        var started = times.startedAt();
        if (started == null || progress.judged() == 0) {
            return Optional.empty();
        }
        var until = times.finishedAt() == null ? now : times.finishedAt();
        double seconds = Duration.between(started, until).toMillis() / 1000.0;
        return seconds > 0 ? Optional.of(progress.judged() / seconds) : Optional.empty();
    }

    /** How long it will still take at the rate so far; none before it is begun and when it is over. */
    public Optional<Duration> left(Instant now) {
        var total = progress.total();
        return state.isOver() || total == null
                ? Optional.empty()
                : rate(now).map(rate -> Duration.ofMillis(Math.round((total - progress.judged()) / rate * 1000)));
    }
}
