package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.application.ReleaseContent.Outcome;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/**
 * Takes a release into the catalogue: what is known already is passed over, a higher version is added and told of, what
 * an editor changed in the meantime is kept, and anything else refuses the whole release.
 */
@ApplicationScoped
public class LoadCatalogue {

    /**
     * What became of the records of the release.
     *
     * @param withheld sentences on the records for which an editor's version was kept
     */
    public record Loaded(int added, int known, List<String> withheld) {}

    private final Catalogue catalogue;
    private final ReleaseContents contents;
    private final RecordFormat format;
    private final TellOfCurrent tellOfCurrent;
    private final Clock clock;

    public LoadCatalogue(
            Catalogue catalogue,
            ReleaseContents contents,
            RecordFormat format,
            TellOfCurrent tellOfCurrent,
            Clock clock) {
        this.catalogue = catalogue;
        this.contents = contents;
        this.format = format;
        this.tellOfCurrent = tellOfCurrent;
        this.clock = clock;
    }

    /**
     * Loads the release; doing so again, or on two replicas at once, changes nothing.
     *
     * @throws CatalogueRefused when a version has other content than it had, or is lower than what releases brought
     */
    @Transactional
    public Loaded load(Release release) {
        catalogue.lock();
        var plan = new ReleasePlan(catalogue.versions(), contents.all(), format);
        var steps = release.entries().stream().map(plan::step).toList();
        refuse(release, of(ReleasePlan.Refuse.class, steps));
        var toAdd = of(ReleasePlan.Add.class, steps).stream()
                .map(ReleasePlan.Add::entry)
                .toList();
        var toKeep = of(ReleasePlan.Aside.class, steps);
        var now = catalogue.versions().nextRecording(clock.instant());
        numbered(toAdd, catalogue.versions()).forEach((entry, number) -> add(release, entry, number, now));
        toKeep.forEach(aside -> contents.add(content(release, aside, now)));
        tellOfCurrent.tellNew();
        return new Loaded(toAdd.size(), steps.size() - toAdd.size(), withheld(toKeep));
    }

    private static <T extends ReleasePlan.Step> List<T> of(Class<T> type, List<ReleasePlan.Step> steps) {
        return steps.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void refuse(Release release, List<ReleasePlan.Refuse> refusals) {
        if (!refusals.isEmpty()) {
            throw new CatalogueRefused(
                    release.version(),
                    refusals.stream().map(ReleasePlan.Refuse::sentence).toList());
        }
    }

    /** Numbers go on from the highest there is: that of the release, unless editors have counted on. */
    private static Map<Release.Entry, Integer> numbered(List<Release.Entry> entries, Versions versions) {
        var highest = new HashMap<Reference, Integer>();
        var numbers = new LinkedHashMap<Release.Entry, Integer>();
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.record().version()))
                .forEach(entry -> {
                    var record = entry.record();
                    int number = highest.compute(
                            new Reference(record.kind(), record.code()),
                            (reference, last) -> Math.max(
                                    record.version(), (last == null ? versions.highest(reference) : last) + 1));
                    numbers.put(entry, number);
                });
        return numbers;
    }

    private void add(Release release, Release.Entry entry, int number, Instant now) {
        var record = entry.record();
        var source = format.numbered(entry.source(), number);
        catalogue.add(new RecordedVersion(
                format.read(record.kind(), source),
                source,
                entry.contentHash(),
                Recording.byRelease(release, record.version(), now)));
    }

    private static ReleaseContent content(Release release, ReleasePlan.Aside aside, Instant now) {
        var record = aside.entry().record();
        return new ReleaseContent(
                new Reference(record.kind(), record.code()),
                record.version(),
                release.version(),
                now,
                aside.entry().contentHash(),
                aside.entry().source(),
                aside.outcome());
    }

    private static List<String> withheld(List<ReleasePlan.Aside> asides) {
        return asides.stream()
                .filter(aside -> aside.outcome() == Outcome.WITHHELD)
                .map(ReleasePlan.Aside::sentence)
                .toList();
    }
}
