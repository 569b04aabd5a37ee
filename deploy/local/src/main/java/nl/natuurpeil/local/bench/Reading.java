package nl.natuurpeil.local.bench;

import java.util.function.IntFunction;

/**
 * Something that is read again and again.
 *
 * @param address path and query of the n-th request
 * @param known whether the reader already has it and asks whether it is still the same
 */
record Reading(String title, IntFunction<String> address, boolean known) {

    static Reading of(String title, String address) {
        return new Reading(title, _ -> address, false);
    }

    /** The same for a reader who has it. */
    Reading again() {
        return new Reading(title + ", 304", address, true);
    }

    int expectedStatus() {
        return known ? 304 : 200;
    }
}
