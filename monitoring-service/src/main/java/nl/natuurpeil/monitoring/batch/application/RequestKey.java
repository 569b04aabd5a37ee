package nl.natuurpeil.monitoring.batch.application;

import java.util.Optional;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import org.jspecify.annotations.Nullable;

/** By what a request is known when it comes again. */
final class RequestKey {

    private RequestKey() {}

    /** Returns the key of a request as the sender named it. */
    static String sent(String key) {
        return "sent:" + key;
    }

    /**
     * Returns the key of a request: as the sender named it, or its content. A dry run without a name has none, as it says
     * what would happen now.
     */
    static @Nullable String of(Terms terms, Optional<String> sent, Fingerprint fingerprint) {
        if (sent.isPresent()) {
            return sent(sent.get());
        }
        return terms.dryRun() ? null : "content:" + fingerprint;
    }
}
