package nl.natuurpeil.policy.search;

import java.util.regex.Pattern;

/**
 * How people write codes and articles, and how they are found: {@code art. 8}, {@code artikel 8} and {@code article 8}
 * are the same, and {@code NHV-11} is the beginning of {@code NHV-11-2a}.
 */
final class SearchWords {

    private static final Pattern ARTICLE =
            Pattern.compile("\\b(?:art|artikel|article)\\b\\.?\\s*(\\d+[a-z]?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[-(),./]+");

    private SearchWords() {}

    /** The words of a code or an article, apart: {@code art 8 1} of {@code art. 8(1)}. */
    static String ofNumber(String text) {
        return BETWEEN_NUMBERS
                .matcher(ARTICLE.matcher(text).replaceAll("art $1 "))
                .replaceAll(" ");
    }

    /** What is asked for, as PostgreSQL's web search takes it; who quotes is taken at their word. */
    static String ofQuestion(String question) {
        return question.indexOf('"') >= 0 ? question : ARTICLE.matcher(question).replaceAll("\"art $1\"");
    }
}
