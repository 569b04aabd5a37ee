package nl.natuurpeil.local.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.natuurpeil.trend.trim.SiteCount;
import org.jspecify.annotations.Nullable;

/**
 * Counts in 16 bytes each, so that millions of them fit in little memory; handed out one at a time.
 *
 * <p>A count is its number and two references: to its site, and to what it shares with many others. They lie in blocks,
 * since an array that grows is for a moment there twice.
 */
final class CompactCounts implements Iterable<SiteCount> {

    private static final int BLOCK = 1 << 14;

    private final Distinct<String> sites = new Distinct<>();
    private final Distinct<Visit> visits = new Distinct<>();
    private final List<Block> blocks = new ArrayList<>();
    private int size;

    /** What the counts of many sites have in common. */
    private record Visit(int year, int month, Map<String, String> covariates) {}

    void add(SiteCount count) {
        if (size == blocks.size() * BLOCK) {
            blocks.add(new Block());
        }
        Block block = blocks.getLast();
        int row = size % BLOCK;
        block.sites[row] = sites.number(count.site());
        block.visits[row] = visits.number(new Visit(count.year(), count.month(), count.covariates()));
        block.counts[row] = count.count();
        block.weigh(row, count.weight());
        size++;
    }

    private SiteCount get(int index) {
        Block block = blocks.get(index / BLOCK);
        int row = index % BLOCK;
        Visit visit = visits.get(block.visits[row]);
        String site = sites.get(block.sites[row]);
        return new SiteCount(site, visit.year, visit.month, block.counts[row], block.weight(row), visit.covariates);
    }

    @Override
    public Iterator<SiteCount> iterator() {
        return IntStream.range(0, size).mapToObj(this::get).iterator();
    }

    private static final class Block {
        private final int[] sites = new int[BLOCK];
        private final int[] visits = new int[BLOCK];
        private final double[] counts = new double[BLOCK];
        private double @Nullable [] weights;

        private void weigh(int row, double weight) {
            if (weights == null && weight != 1) {
                weights = new double[BLOCK];
                Arrays.fill(weights, 1);
            }
            if (weights != null) {
                weights[row] = weight;
            }
        }

        private double weight(int row) {
            return weights == null ? 1 : weights[row];
        }
    }

    /** Numbers things in the order in which they first come by. */
    private static final class Distinct<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> known = new ArrayList<>();

        private int number(T one) {
            Integer number = numbers.putIfAbsent(one, known.size());
            if (number == null) {
                known.add(one);
                return known.size() - 1;
            }
            return number;
        }

        private T get(int number) {
            return known.get(number);
        }
    }
}
