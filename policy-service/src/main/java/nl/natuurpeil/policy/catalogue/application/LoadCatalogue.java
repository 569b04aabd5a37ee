package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;

/**
 * Takes a release into the catalogue: what is known already is passed over, a higher version is added and told of, and
 * anything else refuses the whole release.
 */
@ApplicationScoped
public class LoadCatalogue {

    /** How many records were added and how many were known. */
    public record Outcome(int added, int known) {}

    private sealed interface Step {
        record Add(Release.Entry entry) implements Step {}

        record Known() implements Step {}

        record Refuse(String sentence) implements Step {}
    }

    private final Catalogue catalogue;
    private final Announcements announcements;
    private final Clock clock;

    public LoadCatalogue(Catalogue catalogue, Announcements announcements, Clock clock) {
        this.catalogue = catalogue;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Loads the release; doing so again, or on two replicas at once, changes nothing.
     *
     * @throws CatalogueRefused when a version has other content than it had, or is lower than what is stored
     */
    @Transactional
    public Outcome load(Release release) {
        catalogue.lock();
        var toAdd = new ArrayList<Release.Entry>();
        var refusals = new ArrayList<String>();
        for (var entry : release.entries()) {
            switch (step(entry)) {
                case Step.Add add -> toAdd.add(add.entry());
                case Step.Known _ -> {}
                case Step.Refuse refuse -> refusals.add(refuse.sentence());
            }
        }
        if (!refusals.isEmpty()) {
            throw new CatalogueRefused(release.version(), refusals);
        }
        add(toAdd, release.version());
        return new Outcome(toAdd.size(), release.entries().size() - toAdd.size());
    }

    private Step step(Release.Entry entry) {
        var record = entry.record();
        var stored = catalogue.versions(record.kind(), record.code());
        for (var version : stored) {
            if (version.version() == record.version()) {
                return version.contentHash().equals(entry.contentHash())
                        ? new Step.Known()
                        : new Step.Refuse(otherContent(entry, version));
            }
        }
        if (stored.isEmpty() || stored.getLast().version() < record.version()) {
            return new Step.Add(entry);
        }
        return new Step.Refuse(sentence(
                entry, "is older than version " + stored.getLast().version() + " in the store, which never had it"));
    }

    /** In the order of their codes, as the outbox asks of who tells of several keys at once. */
    private void add(List<Release.Entry> entries, String release) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.stream()
                .sorted(Comparator.comparing(
                                (Release.Entry entry) -> entry.record().kind())
                        .thenComparing(entry -> entry.record().code()))
                .forEach(entry -> {
                    catalogue.add(entry, release, now);
                    announcements.announce(entry.record());
                });
    }

    private static String otherContent(Release.Entry entry, RecordedVersion stored) {
        return sentence(
                entry,
                "has other content than when it was loaded with release " + stored.release()
                        + "; give changed content a higher version");
    }

    private static String sentence(Release.Entry entry, String what) {
        CatalogueRecord record = entry.record();
        return entry.location() + ": version " + record.version() + " of "
                + record.kind().word() + " " + record.code() + " " + what;
    }
}
