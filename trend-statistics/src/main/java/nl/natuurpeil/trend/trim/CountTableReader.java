package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.natuurpeil.trend.FaultCode;
import org.jspecify.annotations.Nullable;

/** Checks counts and lays them out as a {@link CountTable}; reads them again and again rather than keep a copy. */
final class CountTableReader {

    private final Iterable<SiteCount> counts;
    private final List<TrimWarning> warnings;

    CountTableReader(Iterable<SiteCount> counts, List<TrimWarning> warnings) {
        this.counts = counts;
        this.warnings = warnings;
    }

    CountTable read(List<String> covariates) {
        Map<String, Boolean> positiveBySite = checkCounts();
        List<String> sites = usefulSites(positiveBySite);
        Map<String, Integer> rowOfSite = HashMap.newHashMap(sites.size());
        for (String site : sites) {
            rowOfSite.put(site, rowOfSite.size());
        }
        Axes axes = axes(rowOfSite);
        if (axes.months.length > 1 && !covariates.isEmpty()) {
            throw Refusal.of(FaultCode.MONTHS_WITH_COVARIATES, "monthly data cannot be combined with covariates");
        }
        SiteClasses classes = new SiteClasses(covariates, sites.size());
        for (SiteCount count : counts) {
            Integer row = rowOfSite.get(count.site());
            if (row != null) {
                classes.add(row, count);
            }
        }
        return fill(sites, rowOfSite, axes, classes);
    }

    private Map<String, Boolean> checkCounts() {
        Map<String, Boolean> positiveBySite = new HashMap<>();
        for (SiteCount count : counts) {
            if (count.count() < 0) {
                throw refuse(FaultCode.NEGATIVE_COUNT, "a count cannot be negative: " + count.count(), count);
            }
            if (Double.isInfinite(count.count())) {
                throw refuse(FaultCode.INFINITE_COUNT, "a count cannot be infinite", count);
            }
            if (!(count.weight() > 0) || Double.isInfinite(count.weight())) {
                throw refuse(FaultCode.INVALID_WEIGHT, "a weight must be a positive number: " + count.weight(), count);
            }
            positiveBySite.merge(count.site(), count.count() > 0, Boolean::logicalOr);
        }
        return positiveBySite;
    }

    private static Refusal refuse(FaultCode code, String message, SiteCount count) {
        return Refusal.at(code, message, count.site(), count.year());
    }

    private List<String> usefulSites(Map<String, Boolean> positiveBySite) {
        List<String> useful = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        positiveBySite.forEach((site, positive) -> (positive ? useful : dropped).add(site));
        if (useful.isEmpty()) {
            throw Refusal.of(FaultCode.NO_DATA, "no site has a positive count");
        }
        if (!dropped.isEmpty()) {
            List<String> sorted = NaturalOrder.sorted(dropped);
            String message = "sites without positive counts were left out: " + String.join(", ", sorted);
            warnings.add(new TrimWarning("sites-dropped", message, sorted));
        }
        return NaturalOrder.sorted(useful);
    }

    private record Axes(int[] times, int[] months) {}

    private Axes axes(Map<String, Integer> rowOfSite) {
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<Integer> months = new TreeSet<>();
        for (SiteCount count : counts) {
            if (rowOfSite.containsKey(count.site())) {
                years.add(count.year());
                if (months.add(count.month()) && months.contains(0) && months.size() > 1) {
                    throw refuse(FaultCode.MISSING_MONTH, "some counts have a month and others do not", count);
                }
            }
        }
        int[] times = years.stream().mapToInt(Integer::intValue).toArray();
        checkSteps(times);
        return new Axes(times, months.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void checkSteps(int[] times) {
        if (times.length < 2) {
            throw Refusal.at(FaultCode.TOO_FEW_TIMES, "a trend needs at least two times", times[0]);
        }
        int step = Integer.MAX_VALUE;
        for (int j = 1; j < times.length; j++) {
            step = Math.min(step, times[j] - times[j - 1]);
        }
        for (int j = 1; j < times.length; j++) {
            if (times[j] - times[j - 1] != step) {
                throw Refusal.at(
                        FaultCode.UNEQUAL_TIME_STEPS,
                        "times are " + step + " apart, but " + times[j - 1] + " is followed by " + times[j]
                                + "; add the absent time with missing counts",
                        times[j - 1] + step);
            }
        }
    }

    private CountTable fill(List<String> sites, Map<String, Integer> rowOfSite, Axes axes, SiteClasses classes) {
        int step = axes.times[1] - axes.times[0];
        CountTable.Grid grid = new CountTable.Grid(sites, axes.times, axes.months.length);
        double[] values = new double[Math.multiplyExact(sites.size(), grid.cells())];
        Arrays.fill(values, Double.NaN);
        double[] weights = null;
        BitSet seen = new BitSet(values.length);
        for (SiteCount count : counts) {
            Integer row = rowOfSite.get(count.site());
            if (row == null) {
                continue;
            }
            int month = Arrays.binarySearch(axes.months, count.month());
            int cell = row * grid.cells() + month * axes.times.length + (count.year() - axes.times[0]) / step;
            if (seen.get(cell)) {
                throw refuse(FaultCode.DUPLICATE_COUNT, "more than one count for one site and time", count);
            }
            seen.set(cell);
            values[cell] = count.count();
            weights = withWeight(weights, values.length, cell, count.weight());
        }
        return new CountTable(grid, values, weights, classes.groupOfSite(), classes.groups(sites, warnings));
    }

    private static double @Nullable [] withWeight(double @Nullable [] weights, int size, int cell, double weight) {
        if (weights == null && weight == 1) {
            return null;
        }
        double[] all = weights;
        if (all == null) {
            all = new double[size];
            Arrays.fill(all, 1);
        }
        all[cell] = weight;
        return all;
    }
}
