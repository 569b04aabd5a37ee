package nl.natuurpeil.local.chaos;

import java.time.Duration;

/**
 * What is done in a run; the same plan sends the same rows and kills in the same order.
 *
 * @param seed of everything random
 * @param rows that are posted
 * @param kills of services and stores while they are
 * @param senders side by side
 * @param limit of the whole run
 */
public record ChaosPlan(long seed, int rows, int kills, int senders, Duration limit) {

    /** As an organisation of that name. */
    static final String NAMESPACE = "NL27";

    static final String DATASET = "chaos";

    /** What the names of all rows of this run begin with. */
    String prefix() {
        return "chaos-" + seed + "-";
    }
}
