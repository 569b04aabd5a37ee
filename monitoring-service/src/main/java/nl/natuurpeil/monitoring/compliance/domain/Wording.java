package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and units as Dutch and English readers write them. */
final class Wording {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private Wording() {}

    /** Fills the same values into both sentences; numbers and dates follow the language. */
    static Label sentence(String nl, String en, Object... values) {
        return new Label(fill(nl, DUTCH, values), fill(en, Locale.UK, values));
    }

    private static String fill(String pattern, Locale locale, Object... values) {
        var words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = words(values[i], locale);
        }
        return String.format(Locale.ROOT, pattern, words);
    }

    private static String words(Object value, Locale locale) {
        return switch (value) {
            case Double number -> String.format(locale, "%,.2f", number);
            case Value measured -> words(measured, locale);
            case LocalDate date ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
            case Label label -> locale.equals(DUTCH) ? label.nl() : label.en();
            case Unit unit -> unit.suffix();
            default -> value.toString();
        };
    }

    private static String words(Value value, Locale locale) {
        var range = value.range();
        if (range == null) {
            return words((Object) value.value(), locale);
        }
        if (range.limit() != null) {
            return range.limit().symbol() + words((Object) value.value(), locale);
        }
        var between = locale.equals(DUTCH) ? " tot " : " to ";
        return bound(range.low(), locale) + between + bound(range.high(), locale);
    }

    private static String bound(@Nullable Double bound, Locale locale) {
        return bound == null ? "…" : words((Object) bound, locale);
    }

    /** A unit behind a number, as people write it; that of an index is not written. */
    record Unit(String ucum) {

        String suffix() {
            boolean bare = ucum.startsWith("{") || ucum.equals("1");
            return bare ? "" : " " + ucum.replaceAll("\\bhar\\b", "ha").replace("m2", "m²");
        }
    }

    static Label moment(Baseline baseline) {
        return switch (baseline) {
            case Baseline.OfYear(int year) -> new Label(Integer.toString(year), Integer.toString(year));
            case Baseline.AtDate(LocalDate date) -> sentence("%s", "%s", date);
            case Baseline.SetInPlan(Label what) -> what;
        };
    }

    /** A factor per year as a percentage without its sign, which the verb gives. */
    static double percentPerYear(double factor) {
        return Math.abs(factor - 1) * 100;
    }
}
