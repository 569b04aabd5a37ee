package nl.natuurpeil.monitoring.intake.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.natuurpeil.monitoring.intake.domain.Days;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.intake.domain.WallClock;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with or without a local time, from the column that has one: the beginning of the measurement, else the day
 * of sampling, else that of the result, else the year. A date alone is that day in the Netherlands.
 */
final class LocalSpans implements SpanReader {

    private static final int ABSENT = Days.NONE + 1;

    private final WallClock netherlands = new WallClock(Future.NETHERLANDS);
    private final WallClock clock;
    private final Future future;

    LocalSpans(ZoneId zone, Future future) {
        this.clock = new WallClock(zone);
        this.future = future;
    }

    @Override
    public @Nullable Span read(RawRow row) {
        if (row.has(Field.BEGIN)) {
            return row.has(Field.END) ? interval(row) : dayOrMoment(row, Field.BEGIN, Field.BEGIN_CLOCK);
        }
        if (row.has(Field.SAMPLED_ON)) {
            return dayOrMoment(row, Field.SAMPLED_ON, Field.SAMPLED_CLOCK);
        }
        if (row.has(Field.RESULT_ON)) {
            return dayOrMoment(row, Field.RESULT_ON, Field.RESULT_CLOCK);
        }
        if (row.has(Field.YEAR)) {
            return year(row);
        }
        row.fault(Field.BEGIN, FaultCode.REQUIRED);
        return null;
    }

    private @Nullable Span dayOrMoment(RawRow row, Field dateField, Field clockField) {
        int day = day(row, dateField);
        int time = time(row, clockField);
        if (day == Days.NONE || time == Days.NONE) {
            return null;
        }
        if (time == ABSENT) {
            return days(row, dateField, day, dateField, day);
        }
        var moment = moment(row, clockField, day, time);
        if (moment == null) {
            return null;
        }
        future.checkFirst(row, dateField, moment);
        future.checkLast(row, dateField, moment);
        return Span.at(moment);
    }

    private @Nullable Span interval(RawRow row) {
        int from = day(row, Field.BEGIN);
        int to = day(row, Field.END);
        int fromTime = time(row, Field.BEGIN_CLOCK);
        int toTime = time(row, Field.END_CLOCK);
        if (from == Days.NONE || to == Days.NONE || fromTime == Days.NONE || toTime == Days.NONE) {
            return null;
        }
        if (fromTime == ABSENT && toTime == ABSENT) {
            return days(row, Field.BEGIN, from, Field.END, to);
        }
        if (fromTime == ABSENT || (toTime == ABSENT && from != to)) {
            row.fault(fromTime == ABSENT ? Field.BEGIN_CLOCK : Field.END_CLOCK, FaultCode.REQUIRED);
            return null;
        }
        return moments(row, from, fromTime, to, toTime == ABSENT ? fromTime : toTime);
    }

    private @Nullable Span moments(RawRow row, int from, int fromTime, int to, int toTime) {
        var begin = moment(row, Field.BEGIN_CLOCK, from, fromTime);
        var end = moment(row, Field.END_CLOCK, to, toTime);
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

    private @Nullable Span days(RawRow row, Field fromField, int from, Field toField, int to) {
        if (to < from) {
            row.fault(toField, FaultCode.ORDER);
            return null;
        }
        future.checkFirst(row, fromField, from);
        future.checkLast(row, toField, to);
        return new Span(netherlands.begins(from), netherlands.begins(to + 1));
    }

    private @Nullable Span year(RawRow row) {
        String year = row.get(Field.YEAR);
        int first = Days.parseIso(year + "-01-01");
        if (first == Days.NONE) {
            row.fault(Field.YEAR, FaultCode.NOT_A_DATE, String.valueOf(year));
            return null;
        }
        return days(row, Field.YEAR, first, Field.YEAR, Days.parseIso(year + "-12-31"));
    }

    private @Nullable Instant moment(RawRow row, Field field, int day, int time) {
        return switch (clock.occurrence(day, time)) {
            case ONCE -> clock.moment(day, time);
            case NEVER -> refused(row, field, FaultCode.NO_SUCH_TIME, day);
            case TWICE -> refused(row, field, FaultCode.AMBIGUOUS_TIME, day);
        };
    }

    private @Nullable Instant refused(RawRow row, Field field, FaultCode code, int day) {
        row.fault(field, code, LocalDate.ofEpochDay(day) + " " + row.get(field), clock.zone());
        return null;
    }

    private static int day(RawRow row, Field field) {
        String text = String.valueOf(row.get(field));
        int day = Days.parse(text);
        if (day == Days.NONE) {
            row.fault(field, FaultCode.NOT_A_DATE, text);
        }
        return day;
    }

    private static int time(RawRow row, Field field) {
        String text = row.get(field);
        if (text == null) {
            return ABSENT;
        }
        int time = Days.parseClock(text);
        if (time == Days.NONE) {
            row.fault(field, FaultCode.NOT_A_TIME, text);
        }
        return time;
    }
}
