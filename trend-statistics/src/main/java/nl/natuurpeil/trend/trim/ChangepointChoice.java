package nl.natuurpeil.trend.trim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.natuurpeil.trend.FaultCode;

/** Turns requested changepoints into time indices, and drops those without positive counts after them. */
final class ChangepointChoice {

    private final CountTable table;

    ChangepointChoice(CountTable table) {
        this.table = table;
    }

    /** Indices from 1 to J - 1. */
    int[] resolve(TrimModel.Changepoints requested) {
        int last = table.timeCount() - 1;
        return switch (requested) {
            case TrimModel.Changepoints.Every() ->
                IntStream.rangeClosed(1, last).toArray();
            case TrimModel.Changepoints.At(List<Integer> points) -> checked(indices(points));
        };
    }

    private int[] indices(List<Integer> points) {
        if (points.stream().allMatch(this::isIndex)) {
            return points.stream().mapToInt(Integer::intValue).toArray();
        }
        return points.stream().mapToInt(point -> indexOfYear(point, points)).toArray();
    }

    private boolean isIndex(int point) {
        return point >= 1 && point < table.timeCount();
    }

    private int indexOfYear(int year, List<Integer> points) {
        int index = Arrays.binarySearch(table.times(), year) + 1;
        if (isIndex(index)) {
            return index;
        }
        int wrong = points.stream()
                .filter(point -> !isIndex(point) && !isIndex(Arrays.binarySearch(table.times(), point) + 1))
                .findFirst()
                .orElse(year);
        throw Refusal.at(
                FaultCode.CHANGEPOINT_OUT_OF_RANGE,
                "changepoint " + wrong + " is neither a position up to " + (table.timeCount() - 1)
                        + " nor a year before the last",
                wrong);
    }

    private int[] checked(int[] changepoints) {
        for (int l = 1; l < changepoints.length; l++) {
            if (changepoints[l] <= changepoints[l - 1]) {
                throw Refusal.at(
                        FaultCode.CHANGEPOINTS_NOT_INCREASING,
                        "changepoints must increase, without doubles",
                        table.time(changepoints[l] - 1));
            }
        }
        return changepoints;
    }

    /** Drops a changepoint while the piece after one holds no positive count; a single changepoint stays. */
    int[] withoutEmptyPieces(int[] changepoints, List<TrimWarning> warnings) {
        int[] kept = changepoints;
        int empty = emptyPiece(kept);
        while (empty >= 0 && kept.length > 1) {
            int gone = Math.min(empty + 1, kept.length - 1);
            int time = table.time(kept[gone] - 1);
            warnings.add(TrimWarning.of(
                    "changepoint-deleted", "changepoint " + time + " was dropped: too few positive counts around it"));
            kept = without(kept, gone);
            empty = emptyPiece(kept);
        }
        return kept;
    }

    /** Refuses changepoints that leave a piece without positive counts. */
    void requireCounts(int[] changepoints) {
        int empty = emptyPiece(changepoints);
        if (empty >= 0) {
            throw Refusal.at(
                    FaultCode.NO_POSITIVE_COUNT,
                    "no positive count between this changepoint and the next",
                    table.time(changepoints[empty] - 1));
        }
    }

    private int emptyPiece(int[] changepoints) {
        CovariateGroups groups = table.groups();
        if (groups.names().isEmpty()) {
            return emptyPiece(changepoints, table.countsPerTime(group -> true));
        }
        for (int c = 0; c < groups.names().size(); c++) {
            int covariate = c;
            for (int k = 0; k < groups.classes().get(c).size(); k++) {
                int category = k;
                int empty =
                        emptyPiece(changepoints, table.countsPerTime(group -> groups.isIn(group, covariate, category)));
                if (empty >= 0) {
                    return empty;
                }
            }
        }
        return -1;
    }

    private int emptyPiece(int[] changepoints, double[] counts) {
        for (int l = 0; l < changepoints.length; l++) {
            int upto = l + 1 < changepoints.length ? changepoints[l + 1] : table.timeCount();
            double sum = 0;
            for (int j = changepoints[l]; j < upto; j++) {
                sum += counts[j];
            }
            if (sum <= 0) {
                return l;
            }
        }
        return -1;
    }

    static int[] without(int[] changepoints, int position) {
        return IntStream.range(0, changepoints.length)
                .filter(l -> l != position)
                .map(l -> changepoints[l])
                .toArray();
    }
}
