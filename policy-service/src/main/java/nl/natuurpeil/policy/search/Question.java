package nl.natuurpeil.policy.search;

import java.util.Locale;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.content.domain.Language;

/**
 * What is searched for.
 *
 * @param kind the only kind wanted; empty for all
 */
record Question(String text, Language language, Optional<Kind> kind) {

    /** The question read as a code, in lower case as all codes are compared. */
    String code() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean wants(Match match) {
        return kind.isEmpty() || kind.get() == match.kind();
    }
}
