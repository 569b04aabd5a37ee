package nl.natuurpeil.local.bench;

/**
 * How long one answer took to read.
 *
 * @param bytes of its body
 */
record ReadTimes(int bytes, Percentiles times) {

    double millis(int percent) {
        return times.at(percent).toNanos() / 1e6;
    }

    /** How many times longer the slowest hundredth took than that of the other. */
    double against(ReadTimes other) {
        return millis(99) / other.millis(99);
    }
}
