package nl.natuurpeil.monitoring.intake.domain;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of codes in one of its versions. */
public final class Vocabulary {

    private final VocabularyName name;
    private final int version;
    private final boolean subset;
    private final NavigableMap<String, VocabularyEntry> entries = new TreeMap<>();

    /**
     * Makes a list.
     *
     * @param version 0 for what comes with the service, higher for what was imported
     * @param subset whether the standard has more codes than these
     */
    public Vocabulary(VocabularyName name, int version, boolean subset, Collection<VocabularyEntry> entries) {
        this.name = name;
        this.version = version;
        this.subset = subset;
        entries.forEach(entry -> this.entries.merge(entry.code(), entry, VocabularyEntry::with));
    }

    public VocabularyName name() {
        return name;
    }

    public int version() {
        return version;
    }

    public boolean isSubset() {
        return subset;
    }

    public int size() {
        return entries.size();
    }

    public @Nullable VocabularyEntry find(String code) {
        return entries.get(code);
    }

    public Collection<VocabularyEntry> entries() {
        return entries.values();
    }

    /** Returns the codes most like the one given, nearest first. */
    public List<String> nearest(String code) {
        return Nearest.to(code, entries.keySet());
    }

    /** Returns the codes beside it in the alphabet; this takes no time, however long the list. */
    public List<String> neighbours(String code) {
        return Stream.of(entries.lowerKey(code), entries.higherKey(code))
                .filter(Objects::nonNull)
                .toList();
    }
}
