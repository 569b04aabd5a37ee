package nl.natuurpeil.monitoring.intake.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;

/** The imported lists, of which every version stays. */
public interface Vocabularies {

    /** Makes others who import the list wait until the transaction ends. */
    void hold(VocabularyName name);

    /** Returns what is known of the newest version; empty when none was imported. */
    Optional<VocabularyVersion> newest(VocabularyName name);

    List<VocabularyEntry> entries(VocabularyName name, int version);

    /** Returns codes of a version in order, after the one given. */
    List<VocabularyEntry> page(VocabularyName name, int version, String after, int limit);

    VocabularyVersion add(
            VocabularyName name,
            int version,
            boolean subset,
            String content,
            String actor,
            Collection<VocabularyEntry> entries);
}
