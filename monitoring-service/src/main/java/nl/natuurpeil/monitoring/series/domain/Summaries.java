package nl.natuurpeil.monitoring.series.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import org.jspecify.annotations.Nullable;

/** Sums up points that come in order of time; only the period under way is held open. */
public final class Summaries {

    private final CalendarStep step;
    private final SummaryFunction function;
    private final List<Summary> closed = new ArrayList<>();
    private @Nullable Open open;

    public Summaries(CalendarStep step, SummaryFunction function) {
        this.step = step;
        this.function = function;
    }

    public void add(Point point) {
        if (point.isGap()) {
            return;
        }
        var period = open;
        if (period == null || point.begins() >= period.ends) {
            close();
            period = new Open(step, point.begins());
            open = period;
        }
        period.add(point);
    }

    /** Returns what was summed up, in order; periods without any measurement are not there. */
    public List<Summary> finish() {
        close();
        return List.copyOf(closed);
    }

    private void close() {
        if (open != null) {
            closed.add(open.summary(step, function));
            open = null;
        }
    }

    /** The period under way. */
    private static final class Open {

        private final LocalDate from;
        private final LocalDate next;
        private final long ends;
        private final DoubleSummaryStatistics lower = new DoubleSummaryStatistics();
        private final DoubleSummaryStatistics upper = new DoubleSummaryStatistics();
        private long censored;
        private long reachingBeyond;

        Open(CalendarStep step, long moment) {
            var day = Instant.EPOCH
                    .plus(moment, ChronoUnit.MICROS)
                    .atZone(CalendarStep.NETHERLANDS)
                    .toLocalDate();
            from = step.firstDay(day);
            next = step.next(from);
            ends = ChronoUnit.MICROS.between(
                    Instant.EPOCH, next.atStartOfDay(CalendarStep.NETHERLANDS).toInstant());
        }

        void add(Point point) {
            if (point.ends() > ends) {
                reachingBeyond++;
                return;
            }
            lower.accept(point.limit() == Limit.BELOW ? lowest(point.value()) : point.value());
            upper.accept(point.limit() == Limit.ABOVE ? Double.POSITIVE_INFINITY : point.value());
            censored += point.limit() == null ? 0 : 1;
        }

        /** What is below a limit that is no concentration or count, such as a water level, has no end. */
        private static double lowest(double limit) {
            return limit >= 0 ? 0 : Double.NEGATIVE_INFINITY;
        }

        Summary summary(CalendarStep step, SummaryFunction function) {
            var none = lower.getCount() == 0 && function != SummaryFunction.COUNT;
            return new Summary(
                    step.name(from),
                    from,
                    next.minusDays(1),
                    lower.getCount(),
                    censored,
                    reachingBeyond,
                    none ? null : finite(function.of(lower)),
                    none ? null : finite(function.of(upper)));
        }

        private static @Nullable Double finite(double number) {
            return Double.isFinite(number) ? number : null;
        }
    }
}
