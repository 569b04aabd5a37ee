package nl.natuurpeil.policy.search;

import nl.natuurpeil.policy.content.domain.Language;

/** PostgreSQL's own text search configurations, which know stems and stop words. */
final class Configuration {

    private Configuration() {}

    static String of(Language language) {
        return switch (language) {
            case NL -> "dutch";
            case EN -> "english";
        };
    }
}
