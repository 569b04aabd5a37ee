package nl.natuurpeil.policy.catalogue.application;

import java.util.List;
import nl.natuurpeil.policy.catalogue.application.ReleaseContent.Outcome;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/** Decides for each record of a release what becomes of it, given what is known. */
record ReleasePlan(Versions versions, List<ReleaseContent> contents, RecordFormat format) {

    sealed interface Step {}

    /** A higher version. */
    record Add(Release.Entry entry) implements Step {}

    /** Content for a record an editor changed. */
    record Aside(Release.Entry entry, Outcome outcome, String sentence) implements Step {}

    /** Nothing new. */
    record Known() implements Step {}

    /** What can't be taken. */
    record Refuse(String sentence) implements Step {}

    Step step(Release.Entry entry) {
        var known = known(entry);
        var record = entry.record();
        var same = known.brought()
                .filter(brought -> brought.version() == record.version())
                .findFirst();
        if (same.isPresent()) {
            return same.get().contentHash().equals(entry.contentHash())
                    ? new Known()
                    : new Refuse(otherContent(entry, same.get().release()));
        }
        int highest =
                known.brought().mapToInt(KnownRecord.Brought::version).max().orElse(0);
        if (highest > record.version()) {
            return new Refuse(
                    sentence(entry, "is older than version " + highest + " in the store, which never had it"));
        }
        return known.edited().<Step>map(edited -> beside(edited, entry)).orElseGet(() -> new Add(entry));
    }

    private KnownRecord known(Release.Entry entry) {
        var reference = new Reference(entry.record().kind(), entry.record().code());
        return new KnownRecord(
                versions.of(reference.kind(), reference.code()),
                contents.stream()
                        .filter(content -> content.record().equals(reference))
                        .toList());
    }

    private Aside beside(RecordedVersion edited, Release.Entry entry) {
        var same = format.numbered(edited.source(), 1).equals(format.numbered(entry.source(), 1));
        return new Aside(
                entry,
                same ? Outcome.SAME : Outcome.WITHHELD,
                sentence(
                        entry,
                        "differs from what " + edited.recording().by() + " published as version "
                                + edited.record().version() + ", which stays"));
    }

    private static String otherContent(Release.Entry entry, String release) {
        return sentence(
                entry,
                "has other content than when it was loaded with release " + release
                        + "; give changed content a higher version");
    }

    private static String sentence(Release.Entry entry, String what) {
        var record = entry.record();
        return entry.location() + ": version " + record.version() + " of "
                + record.kind().word() + " " + record.code() + " " + what;
    }
}
