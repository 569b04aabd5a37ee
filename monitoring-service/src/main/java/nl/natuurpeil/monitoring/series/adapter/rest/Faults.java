package nl.natuurpeil.monitoring.series.adapter.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.natuurpeil.monitoring.series.domain.CalendarStep;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and remembers all that is wrong with them. */
final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    void add(String parameter, String code, String detail) {
        faults.add(new Fault(parameter, code, detail));
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /** Reads a day, which begins or ends at midnight in the Netherlands, or a moment with an offset. */
    @Nullable
    Instant moment(String parameter, @Nullable String text, boolean end) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() > 10
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(end ? 1 : 0)
                            .atStartOfDay(CalendarStep.NETHERLANDS)
                            .toInstant();
        } catch (DateTimeException e) {
            add(parameter, "date", "must be a day such as 2024-03-01 or a moment such as 2024-03-01T12:00:00Z");
            return null;
        }
    }

    /** Reads one of the words of an enumeration, which are written in small letters. */
    <E extends Enum<E>> @Nullable E word(String parameter, @Nullable String text, Class<E> words) {
        return text == null
                ? null
                : one(parameter, text, words, word -> word.name().toLowerCase(Locale.ROOT));
    }

    /** Reads the words of an enumeration, written as they are. */
    <E extends Enum<E>> Set<E> names(String parameter, List<String> texts, Class<E> words) {
        var found = new HashSet<E>();
        for (var text : texts) {
            var word = one(parameter, text, words, Enum::name);
            if (word != null) {
                found.add(word);
            }
        }
        return found;
    }

    private <E extends Enum<E>> @Nullable E one(
            String parameter, String text, Class<E> words, Function<E, String> written) {
        var all = List.of(words.getEnumConstants());
        for (var word : all) {
            if (written.apply(word).equals(text)) {
                return word;
            }
        }
        add(parameter, "word", "must be one of " + all.stream().map(written).toList());
        return null;
    }

    /** Reads a number within bounds. */
    int number(String parameter, @Nullable Integer given, int otherwise, int least, int most) {
        if (given == null) {
            return otherwise;
        }
        if (given < least || given > most) {
            add(parameter, "range", "must be " + least + " to " + most);
            return otherwise;
        }
        return given;
    }

    /** Refuses parameters that say nothing here. */
    void refuse(String because, String... parametersGiven) {
        Arrays.stream(parametersGiven).forEach(parameter -> add(parameter, "not-here", because));
    }
}
