package nl.natuurpeil.monitoring.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.natuurpeil.monitoring.intake.domain.WallClock.Occurrence;

/** What is read by hand is what the libraries read. */
class TextReadingTest {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Property
    void days_are_those_of_the_calendar(@ForAll @IntRange(min = -719_162, max = 2_932_896) int day) {
        var date = LocalDate.ofEpochDay(day);

        assertThat(Days.parseIso(date.toString())).isEqualTo(day);
        assertThat(Days.parse("%d-%d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear())))
                .isEqualTo(day);
    }

    @Property
    void what_is_no_day_is_none(@ForAll("nearlyDates") String text) {
        assertThat(Days.parseIso(text)).isEqualTo(byLibrary(text));
    }

    private static int byLibrary(String text) {
        try {
            return (int) LocalDate.parse(text).toEpochDay();
        } catch (DateTimeParseException e) {
            return Days.NONE;
        }
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        var digits =
                Arbitraries.strings().withChars("0123456789-/ T").ofMinLength(1).ofMaxLength(11);
        var dates = Arbitraries.integers().between(1, 5000).map(i -> "2024-%02d-%02d".formatted(i % 14, i / 14 % 33));
        return Arbitraries.oneOf(digits, dates);
    }

    @Property
    void moments_are_those_of_the_library(
            @ForAll @IntRange(min = -2_000_000_000) int second,
            @ForAll @IntRange(min = 0, max = 999_999_999) int nano,
            @ForAll @IntRange(min = -17 * 60, max = 17 * 60) int offset) {
        var moment = Instant.ofEpochSecond(second, nano);
        var text = moment.atOffset(ZoneOffset.ofTotalSeconds(offset * 60)).toString();

        assertThat(Moments.parse(text)).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS));
        assertThat(OffsetDateTime.parse(text).toInstant()).isEqualTo(moment);
    }

    @Example
    void what_is_no_moment_is_none() {
        for (var text : new String[] {
            "2024-01-01T00:00:00", "2024-01-01 00:00:00Z", "2024-02-30T00:00:00Z", "2024-01-01T24:00:00Z",
                    "2024-01-01TZ",
            "2024-01-01T00:00:00+2", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00+19:00", "01-01-2024T00:00:00Z", ""
        }) {
            assertThat(Moments.parse(text)).as(text).isNull();
        }
        assertThat(Moments.lacksOffset("2024-01-01T00:00:00")).isTrue();
        assertThat(Moments.lacksOffset("2024-01-01T00:00:00Z")).isFalse();
    }

    @Property
    void local_times_are_those_of_the_library(
            @ForAll @IntRange(min = 0, max = 25_000) int day, @ForAll @IntRange(min = 0, max = 86_399) int second) {
        var clock = new WallClock(NETHERLANDS);
        var local = LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofSecondOfDay(second));
        var offsets = NETHERLANDS.getRules().getValidOffsets(local);

        assertThat(clock.occurrence(day, second).ordinal()).isEqualTo(offsets.size());
        if (offsets.size() == 1) {
            assertThat(clock.moment(day, second)).isEqualTo(local.toInstant(offsets.getFirst()));
        }
    }

    @Property(tries = 300)
    void hours_of_days_on_which_the_clock_changes_too(
            @ForAll @IntRange(min = 1980, max = 2037) int year, @ForAll @IntRange(min = 0, max = 14_400) int second) {
        var clock = new WallClock(NETHERLANDS);
        var change = NETHERLANDS.getRules().nextTransition(Instant.parse(year + "-01-01T00:00:00Z"));
        int day = (int) change.getDateTimeBefore().toLocalDate().toEpochDay();
        var local = LocalDate.ofEpochDay(day).atStartOfDay().plusSeconds(second);

        assertThat(clock.occurrence(day, second))
                .isEqualTo(
                        NETHERLANDS.getRules().getValidOffsets(local).isEmpty() ? Occurrence.NEVER : Occurrence.ONCE);
    }

    @Property
    void numbers_are_those_of_the_library(@ForAll("numbers") BigDecimal number) {
        assertThat(Decimals.parse(number.toString())).isEqualTo(new BigDecimal(number.toString()));
        assertThat(Decimals.parse(number.toPlainString().replace('.', ',')))
                .isEqualTo(new BigDecimal(number.toPlainString()));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        var digits = Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
        return digits.flatMap(
                unscaled -> Arbitraries.integers().between(0, 40).map(scale -> new BigDecimal(unscaled, scale)));
    }

    @Example
    void what_is_no_number_is_none() {
        for (var text :
                new String[] {"", "-", ".", "1.2.3", "1,2,3", "1.234,5", "1 000", "NaN", "Infinity", "0x1", "१", "1e"
                }) {
            assertThat(Decimals.parse(text)).as(text).isNull();
        }
        assertThat(Decimals.parse("-,5")).isEqualByComparingTo("-0.5");
        assertThat(Decimals.isUsable(new BigDecimal("1e200"))).isFalse();
        assertThat(Decimals.isUsable(new BigDecimal("1e-200"))).isFalse();
        assertThat(Decimals.isUsable(new BigDecimal("0e-999999"))).isFalse();
        assertThat(Decimals.isUsable(new BigDecimal("-12.50"))).isTrue();
    }
}
