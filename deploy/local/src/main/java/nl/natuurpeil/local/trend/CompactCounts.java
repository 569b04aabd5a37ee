package nl.natuurpeil.local.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.natuurpeil.trend.trim.SiteCount;

/** Counts column by column, so that millions of them fit in little memory; handed out one at a time. */
final class CompactCounts implements Iterable<SiteCount> {

    private final Map<String, Integer> siteNumbers = new HashMap<>();
    private final List<String> sites = new ArrayList<>();
    private final Map<Map<String, String>, Integer> classNumbers = new HashMap<>();
    private final List<Map<String, String>> classes = new ArrayList<>();
    private int[] keys = new int[4 * 256];
    private double[] values = new double[2 * 256];
    private int size;

    void add(SiteCount count) {
        if (2 * size == values.length) {
            keys = Arrays.copyOf(keys, keys.length + keys.length / 2 / 4 * 4);
            values = Arrays.copyOf(values, keys.length / 2);
        }
        keys[4 * size] = number(siteNumbers, sites, count.site());
        keys[4 * size + 1] = count.year();
        keys[4 * size + 2] = count.month();
        keys[4 * size + 3] = number(classNumbers, classes, count.covariates());
        values[2 * size] = count.count();
        values[2 * size + 1] = count.weight();
        size++;
    }

    private static <T> int number(Map<T, Integer> numbers, List<T> known, T one) {
        Integer number = numbers.putIfAbsent(one, known.size());
        if (number == null) {
            known.add(one);
            return known.size() - 1;
        }
        return number;
    }

    private SiteCount get(int row) {
        return new SiteCount(
                sites.get(keys[4 * row]),
                keys[4 * row + 1],
                keys[4 * row + 2],
                values[2 * row],
                values[2 * row + 1],
                classes.get(keys[4 * row + 3]));
    }

    @Override
    public Iterator<SiteCount> iterator() {
        return new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < size;
            }

            @Override
            public SiteCount next() {
                if (row >= size) {
                    throw new NoSuchElementException();
                }
                return get(row++);
            }
        };
    }
}
