package nl.natuurpeil.local.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One request.
 *
 * @param number its place in the plan
 * @param first number of its first row
 * @param rows one for a single measurement
 */
record Sending(int number, int first, int rows) {

    static final int BATCH = 1000;

    boolean isSingle() {
        return rows == 1;
    }

    /** The name the suite is to know it by when it comes again. */
    String key(ChaosPlan plan) {
        return plan.prefix() + "request-" + number;
    }

    String body(Rows all) {
        return IntStream.range(first, first + rows).mapToObj(all::json).collect(Collectors.joining("\n"));
    }

    /** All rows: what is judged and one in a hundred of the others singly, the rest in batches; in an order of chance. */
    static List<Sending> of(Rows rows) {
        int singles = rows.measured() / 100;
        int inBatches = rows.measured() - singles;
        var parts = new ArrayList<int[]>();
        for (int first = 0; first < inBatches; first += BATCH) {
            parts.add(new int[] {first, Math.min(BATCH, inBatches - first)});
        }
        for (int row = inBatches; row < rows.plan().rows(); row++) {
            parts.add(new int[] {row, 1});
        }
        Collections.shuffle(parts, new Random(rows.plan().seed()));
        return IntStream.range(0, parts.size())
                .mapToObj(n -> new Sending(n, parts.get(n)[0], parts.get(n)[1]))
                .toList();
    }
}
