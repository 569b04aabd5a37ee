package nl.natuurpeil.monitoring.intake.application;

import java.time.Instant;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import org.jspecify.annotations.Nullable;

/**
 * A version of a list.
 *
 * @param version 0 for what comes with the service
 * @param subset whether the standard has more codes than these
 * @param codes how many it has
 * @param content hash of the codes and what is said of them
 * @param importedBy organisation; none for version 0
 */
public record VocabularyVersion(
        VocabularyName name,
        int version,
        boolean subset,
        int codes,
        String content,
        @Nullable String importedBy,
        @Nullable Instant importedAt) {}
