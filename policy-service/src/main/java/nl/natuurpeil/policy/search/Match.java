package nl.natuurpeil.policy.search;

import java.util.Comparator;
import java.util.Locale;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/**
 * A version that answers a question.
 *
 * @param id of its row
 * @param rank higher is better; that of words is below 1, and what the code itself was asked for has 2 or 3 more
 */
record Match(long id, Kind kind, String code, int version, double rank) {

    /** Best first, then by kind and code, so that equals keep their order. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::fromTop)
            .thenComparing(match -> match.kind().name())
            .thenComparing(Match::code);

    private static final double ABOVE_ANY_RANK = 10;

    boolean isNamed() {
        return rank >= 2;
    }

    /** Place in the list, as texts that sort in its order. */
    Cursor place() {
        return Cursor.of(fromTop(), kind.name(), code);
    }

    private String fromTop() {
        return String.format(Locale.ROOT, "%08d", Math.round((ABOVE_ANY_RANK - rank) * 1_000_000));
    }
}
