package nl.natuurpeil.monitoring.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Turns local days and times into moments. It remembers days, as a file has few of them; it is for one thread. */
public final class WallClock {

    private static final int REMEMBERED = 512;
    private static final int CHANGES = Integer.MIN_VALUE;

    private final ZoneId zone;
    private final @Nullable Day[] days = new Day[REMEMBERED];

    /** A day since 1970-01-01 with its offset from UTC in seconds, {@link #CHANGES} when it is not the same all day. */
    private record Day(int number, Instant begins, int offset) {}

    public WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /** How often a local time occurs; nearly always once. */
    public enum Occurrence {
        NEVER,
        ONCE,
        TWICE
    }

    public ZoneId zone() {
        return zone;
    }

    /** Returns the first moment of the day. */
    public Instant begins(int day) {
        return day(day).begins();
    }

    public Occurrence occurrence(int day, int secondOfDay) {
        if (day(day).offset() != CHANGES) {
            return Occurrence.ONCE;
        }
        return switch (zone.getRules().getValidOffsets(local(day, secondOfDay)).size()) {
            case 0 -> Occurrence.NEVER;
            case 1 -> Occurrence.ONCE;
            default -> Occurrence.TWICE;
        };
    }

    /** Returns the moment of a local time, which is to occur once. */
    public Instant moment(int day, int secondOfDay) {
        var known = day(day);
        return known.offset() == CHANGES
                ? local(day, secondOfDay).atZone(zone).toInstant()
                : known.begins().plusSeconds(secondOfDay);
    }

    private static LocalDateTime local(int day, int secondOfDay) {
        return LocalDate.ofEpochDay(day).atStartOfDay().plusSeconds(secondOfDay);
    }

    private Day day(int number) {
        int place = Math.floorMod(number, REMEMBERED);
        var known = days[place];
        if (known == null || known.number() != number) {
            known = find(number);
            days[place] = known;
        }
        return known;
    }

    private Day find(int number) {
        var date = LocalDate.ofEpochDay(number);
        var begins = date.atStartOfDay(zone).toInstant();
        var next = date.plusDays(1).atStartOfDay(zone).toInstant();
        var change = zone.getRules().nextTransition(begins.minusNanos(1));
        boolean changes = change != null && change.getInstant().isBefore(next);
        return new Day(
                number,
                begins,
                changes ? CHANGES : zone.getRules().getOffset(begins).getTotalSeconds());
    }
}
