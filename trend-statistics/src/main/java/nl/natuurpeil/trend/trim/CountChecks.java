package nl.natuurpeil.trend.trim;

import java.util.List;
import nl.natuurpeil.trend.FaultCode;

/** Whether there are counts where a model needs them. */
final class CountChecks {

    private final CountTable table;

    CountChecks(CountTable table) {
        this.table = table;
    }

    /** Model 3 needs a positive count in each time and month, and in each time for each covariate class. */
    void requireEachTime() {
        require(table.countsPerTime(group -> true), "");
        requireEachMonth();
        CovariateGroups groups = table.groups();
        for (int c = 0; c < groups.names().size(); c++) {
            int covariate = c;
            for (int k = 0; k < groups.classes().get(c).size(); k++) {
                int category = k;
                String where = " at sites with " + groups.names().get(c) + " "
                        + groups.classes().get(c).get(k);
                require(table.countsPerTime(group -> groups.isIn(group, covariate, category)), where);
            }
        }
    }

    private void require(double[] counts, String where) {
        for (int j = 0; j < counts.length; j++) {
            if (!(counts[j] > 0)) {
                throw Refusal.at(FaultCode.NO_POSITIVE_COUNT, "no positive count at this time" + where, table.time(j));
            }
        }
    }

    private void requireEachMonth() {
        for (int month = 0; month < table.months(); month++) {
            double sum = 0;
            for (int site = 0; site < table.siteCount(); site++) {
                for (int j = 0; j < table.timeCount(); j++) {
                    double count = table.count(site, month * table.timeCount() + j);
                    sum += count > 0 ? count : 0;
                }
            }
            if (sum <= 0) {
                throw Refusal.of(
                        FaultCode.NO_POSITIVE_COUNT,
                        "no positive count in month number " + (month + 1) + " of the data");
            }
        }
    }

    /** A line runs on through first and last times without positive counts; say so. */
    void warnOfExtrapolation(List<TrimWarning> warnings) {
        double[] counts = table.countsPerTime(group -> true);
        warn(counts[0], table.time(0), "start", warnings);
        warn(counts[counts.length - 1], table.time(counts.length - 1), "end", warnings);
    }

    private static void warn(double count, int time, String side, List<TrimWarning> warnings) {
        if (!(count > 0)) {
            warnings.add(TrimWarning.of(
                    "extrapolation",
                    "the data " + side + " with a time without positive counts (" + time
                            + "); the line is extrapolated"));
        }
    }
}
