package nl.natuurpeil.monitoring.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.natuurpeil.monitoring.intake.domain.Vocabulary;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;

/** Finds the lists that hold: what was imported last, else what comes with the service. */
@ApplicationScoped
public class FindVocabularies {

    private final Vocabularies imported;
    private final ShippedVocabularies shipped;

    public FindVocabularies(Vocabularies imported, ShippedVocabularies shipped) {
        this.imported = imported;
        this.shipped = shipped;
    }

    public List<VocabularyVersion> all() {
        return Arrays.stream(VocabularyName.values()).map(this::version).toList();
    }

    public VocabularyVersion version(VocabularyName name) {
        return imported.newest(name).orElseGet(() -> shippedVersion(name));
    }

    public Vocabulary list(VocabularyName name) {
        return imported.newest(name)
                .map(found ->
                        new Vocabulary(name, found.version(), found.subset(), imported.entries(name, found.version())))
                .orElseGet(() -> new Vocabulary(name, 0, true, shipped.entries(name)));
    }

    /** Returns codes of the list in order, after the one given. */
    public List<VocabularyEntry> page(VocabularyName name, String after, int limit) {
        int version = version(name).version();
        return version > 0
                ? imported.page(name, version, after, limit)
                : new Vocabulary(name, 0, true, shipped.entries(name))
                        .entries().stream()
                                .filter(entry -> entry.code().compareTo(after) > 0)
                                .limit(limit)
                                .toList();
    }

    private VocabularyVersion shippedVersion(VocabularyName name) {
        return new VocabularyVersion(name, 0, true, shipped.entries(name).size(), "shipped", null, null);
    }
}
