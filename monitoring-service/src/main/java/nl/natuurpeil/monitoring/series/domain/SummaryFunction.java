package nl.natuurpeil.monitoring.series.domain;

import java.util.DoubleSummaryStatistics;

/** What measurements are summed up to. */
public enum SummaryFunction {
    MEAN,
    MIN,
    MAX,
    SUM,
    COUNT;

    double of(DoubleSummaryStatistics values) {
        return switch (this) {
            case MEAN -> values.getAverage();
            case MIN -> values.getMin();
            case MAX -> values.getMax();
            case SUM -> values.getSum();
            case COUNT -> values.getCount();
        };
    }
}
