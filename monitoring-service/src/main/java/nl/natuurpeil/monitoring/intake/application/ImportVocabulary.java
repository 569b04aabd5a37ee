package nl.natuurpeil.monitoring.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import nl.natuurpeil.monitoring.intake.domain.Vocabulary;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;

/** Takes a list in as its next version, unless it says what the newest version says. */
@ApplicationScoped
public class ImportVocabulary {

    private final Vocabularies vocabularies;
    private final Event<VocabularyChanged> changed;

    public ImportVocabulary(Vocabularies vocabularies, Event<VocabularyChanged> changed) {
        this.vocabularies = vocabularies;
        this.changed = changed;
    }

    /** What became of it, and whether it is new. */
    public record Imported(VocabularyVersion version, boolean isNew) {}

    @Transactional
    public Imported take(VocabularyName name, Collection<VocabularyEntry> entries, boolean subset, String actor) {
        vocabularies.hold(name);
        var newest = vocabularies.newest(name);
        int version = newest.map(VocabularyVersion::version).orElse(0) + 1;
        var list = new Vocabulary(name, version, subset, entries);
        String content = hash(list);
        if (newest.filter(known -> known.content().equals(content)).isPresent()) {
            return new Imported(newest.get(), false);
        }
        var added = vocabularies.add(name, version, subset, content, actor, list.entries());
        changed.fire(new VocabularyChanged(name));
        return new Imported(added, true);
    }

    private static String hash(Vocabulary list) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Boolean.toString(list.isSubset()).getBytes(StandardCharsets.UTF_8));
            for (var entry : list.entries()) {
                digest.update(entry.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
