package nl.natuurpeil.local.bench;

import java.time.Duration;
import java.util.List;

/**
 * What one turn gave.
 *
 * @param rows that were taken in
 * @param took from the first to the last
 * @param times of each request or commit
 */
record IntakeTurn(long rows, Duration took, List<Duration> times) {

    double rowsPerSecond() {
        return rows / (took.toNanos() / 1e9);
    }

    double millis(int percent) {
        return new Percentiles(times).at(percent).toNanos() / 1e6;
    }
}
