package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.natuurpeil.policy.catalogue.application.ReleaseContent.Outcome;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/** Finds the records for which the last release says something else than the version of an editor that was kept. */
@ApplicationScoped
public class FindReleaseDifferences {

    /** What the release has, and the version that is kept. */
    public record Difference(ReleaseContent content, RecordedVersion kept) {}

    private final Catalogue catalogue;
    private final ReleaseContents contents;

    public FindReleaseDifferences(Catalogue catalogue, ReleaseContents contents) {
        this.catalogue = catalogue;
        this.contents = contents;
    }

    /** A difference is settled when an editor publishes after it, or a later release says the same. */
    public List<Difference> find() {
        var versions = catalogue.versions();
        Map<Reference, ReleaseContent> last = contents.all().stream()
                .collect(Collectors.toMap(ReleaseContent::record, content -> content, (_, later) -> later));
        return last.values().stream()
                .filter(content -> content.outcome() == Outcome.WITHHELD)
                .map(content -> new Difference(
                        content,
                        versions.of(content.record().kind(), content.record().code())
                                .getLast()))
                .filter(difference -> difference
                        .kept()
                        .recording()
                        .at()
                        .isBefore(difference.content().seenAt()))
                .sorted(Comparator.comparing((Difference difference) ->
                                difference.content().record().kind())
                        .thenComparing(
                                difference -> difference.content().record().code()))
                .toList();
    }
}
