package nl.natuurpeil.monitoring.intake.application;

import java.time.Instant;
import nl.natuurpeil.monitoring.intake.domain.Days;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.Moments;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.intake.domain.WallClock;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/** Reads days, and moments that say their offset from UTC. */
final class StatedSpans implements SpanReader {

    private final WallClock netherlands = new WallClock(Future.NETHERLANDS);
    private final Future future;

    StatedSpans(Future future) {
        this.future = future;
    }

    @Override
    public @Nullable Span read(RawRow row) {
        boolean period = row.has(Field.FROM) || row.has(Field.TO);
        boolean time = row.has(Field.TIME);
        boolean interval = row.has(Field.BEGIN) || row.has(Field.END);
        if (isRefused(row)) {
            return null;
        }
        if ((period ? 1 : 0) + (time ? 1 : 0) + (interval ? 1 : 0) != 1) {
            row.fault(FaultCode.ONE_TIME.in(period || time || interval ? "time" : "period"));
            return null;
        }
        if (period) {
            return period(row);
        }
        return time ? moment(row) : interval(row);
    }

    private static boolean isRefused(RawRow row) {
        return row.wasRefused(Field.FROM)
                || row.wasRefused(Field.TO)
                || row.wasRefused(Field.TIME)
                || row.wasRefused(Field.BEGIN)
                || row.wasRefused(Field.END);
    }

    private @Nullable Span period(RawRow row) {
        int from = day(row, Field.FROM);
        int to = day(row, Field.TO);
        if (from == Days.NONE || to == Days.NONE) {
            return null;
        }
        if (to < from) {
            row.fault(Field.TO, FaultCode.ORDER);
            return null;
        }
        future.checkFirst(row, Field.FROM, from);
        future.checkLast(row, Field.TO, to);
        return new Span(netherlands.begins(from), netherlands.begins(to + 1));
    }

    private @Nullable Span moment(RawRow row) {
        var moment = instant(row, Field.TIME);
        if (moment == null) {
            return null;
        }
        future.checkFirst(row, Field.TIME, moment);
        future.checkLast(row, Field.TIME, moment);
        return Span.at(moment);
    }

    private @Nullable Span interval(RawRow row) {
        var begin = instant(row, Field.BEGIN);
        var end = instant(row, Field.END);
        if (begin == null || end == null) {
            return null;
        }
        if (end.isBefore(begin)) {
            row.fault(Field.END, FaultCode.ORDER);
            return null;
        }
        future.checkFirst(row, Field.BEGIN, begin);
        future.checkLast(row, Field.END, end);
        return new Span(begin, end);
    }

    private static int day(RawRow row, Field field) {
        String text = row.get(field);
        int day = text == null ? Days.NONE : Days.parseIso(text);
        if (text == null) {
            row.fault(field, FaultCode.REQUIRED);
        } else if (day == Days.NONE) {
            row.fault(field, FaultCode.NOT_A_DATE, text);
        }
        return day;
    }

    private static @Nullable Instant instant(RawRow row, Field field) {
        String text = row.get(field);
        var moment = text == null ? null : Moments.parse(text);
        if (text == null) {
            row.fault(field, FaultCode.REQUIRED);
        } else if (moment == null) {
            row.fault(field, Moments.lacksOffset(text) ? FaultCode.NO_OFFSET : FaultCode.NOT_A_TIME, text);
        }
        return moment;
    }
}
