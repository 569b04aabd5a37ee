package nl.natuurpeil.policy.search;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.natuurpeil.policy.content.domain.Language;

/**
 * What a record can be found by in one language: its labels in that language, its code and the numbers of its articles.
 *
 * @param fields what weighs most first
 */
record RecordTexts(List<Field> fields) {

    /** A text and its path within the record. */
    record Field(String path, String text, Weight weight) {}

    /** How much a word counts, as PostgreSQL has it. */
    enum Weight {
        A,
        B,
        C,
        D
    }

    private static final Pattern NUMBERS = Pattern.compile(
            "code|(article|reference)\\.(law|seed|celex)|identifiers\\[.*]\\.value|legalSource|deadlines\\[.*]\\.article");

    /** Evidence tells of sources, not of the matter itself. */
    private static final Pattern NOT_SEARCHED = Pattern.compile("evidence\\[.*");

    /** Takes the values of a record by their paths. */
    static RecordTexts of(Map<String, String> values, Language language) {
        var ending = "." + language.code();
        return new RecordTexts(values.entrySet().stream()
                .filter(value -> !NOT_SEARCHED.matcher(value.getKey()).matches())
                .filter(value -> value.getKey().endsWith(ending)
                        || NUMBERS.matcher(value.getKey()).matches())
                .map(value -> field(withoutEnding(value.getKey(), ending), value.getValue()))
                .sorted(comparing(Field::weight))
                .toList());
    }

    /** What counts as words of a weight. */
    String words(Weight weight) {
        return fields.stream()
                .filter(field -> field.weight() == weight)
                .map(field -> field.text() + "\n" + SearchWords.ofNumber(field.text()))
                .collect(Collectors.joining("\n"));
    }

    private static Field field(String path, String text) {
        return new Field(path, text, weight(path));
    }

    private static Weight weight(String path) {
        return switch (path) {
            case "code", "title" -> Weight.A;
            case "article.law", "article.seed", "reference.law", "reference.seed" -> Weight.B;
            case "summary" -> Weight.C;
            default -> Weight.D;
        };
    }

    private static String withoutEnding(String path, String ending) {
        return path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    }
}
