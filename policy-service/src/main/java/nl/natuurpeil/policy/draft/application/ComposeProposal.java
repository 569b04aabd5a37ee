package nl.natuurpeil.policy.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.CheckProposal;
import nl.natuurpeil.policy.catalogue.application.Moment;
import nl.natuurpeil.policy.catalogue.application.Proposals.Sound;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.content.domain.ContentFault;
import nl.natuurpeil.policy.draft.domain.Base;
import nl.natuurpeil.policy.draft.domain.Proposal;
import org.jspecify.annotations.Nullable;

/** Makes a proposal of what someone wants, or says all that is wrong with it. */
@ApplicationScoped
public class ComposeProposal {

    /** What came of it. */
    sealed interface Composed {}

    record Made(Proposal proposal) implements Composed {}

    record Refused(List<ContentFault> faults) implements Composed {}

    private final Catalogue catalogue;
    private final CheckProposal checkProposal;
    private final RecordFormat format;
    private final Clock clock;

    public ComposeProposal(Catalogue catalogue, CheckProposal checkProposal, RecordFormat format, Clock clock) {
        this.catalogue = catalogue;
        this.checkProposal = checkProposal;
        this.format = format;
        this.clock = clock;
    }

    /**
     * Composes what the wish asks for.
     *
     * @param kept what the draft is based on already; null for a new draft
     */
    Composed compose(Reference record, Wish wish, @Nullable Base kept) {
        var versions = catalogue.versions().of(record.kind(), record.code());
        var faults = new ArrayList<>(wish.faults());
        var base = base(versions, wish.basedOn(), kept, faults);
        var sound = content(versions, wish, base, faults).flatMap(json -> check(record, json, wish, base, faults));
        return sound.isPresent() && faults.isEmpty()
                ? new Made(new Proposal(wish.reason(), sound.get().source(), base, wish.restoreVersion()))
                : new Refused(faults);
    }

    private Base base(
            List<RecordedVersion> versions, @Nullable Integer basedOn, @Nullable Base kept, List<ContentFault> faults) {
        if (basedOn == null && kept != null) {
            return kept;
        }
        if (basedOn != null && find(versions, basedOn).isEmpty()) {
            faults.add(new ContentFault(
                    "/basedOn", "unknown-version", "there is no version " + basedOn + " of this record"));
        }
        if (versions.isEmpty()) {
            return new Base(null, 0);
        }
        var last = versions.getLast();
        var version = Optional.ofNullable(basedOn)
                .flatMap(number -> find(versions, number))
                .or(() -> Moment.today(clock).choose(versions))
                .orElse(last);
        return new Base(version.record().version(), last.record().version());
    }

    private Optional<String> content(List<RecordedVersion> versions, Wish wish, Base base, List<ContentFault> faults) {
        if (wish.content() != null) {
            if (wish.restoreVersion() != null) {
                faults.add(
                        new ContentFault("/restoreVersion", "contradiction", "can't be given together with content"));
            }
            return Optional.of(wish.content());
        }
        var wanted = wish.restoreVersion() == null ? base.version() : wish.restoreVersion();
        if (wanted == null) {
            faults.add(new ContentFault("/content", "required", "is required for a record that is not there yet"));
            return Optional.empty();
        }
        var source = find(versions, wanted).map(version -> format.unnumbered(version.source()));
        if (source.isEmpty()) {
            faults.add(new ContentFault(
                    "/restoreVersion", "unknown-version", "there is no version " + wanted + " of this record"));
        }
        return source;
    }

    private Optional<Sound> check(Reference record, String json, Wish wish, Base base, List<ContentFault> faults) {
        var reading = checkProposal.check(record, json, base.replacedWith(wish.restoreVersion()));
        reading.faults().forEach(fault -> faults.add(fault.within("content")));
        return reading.sound();
    }

    private static Optional<RecordedVersion> find(List<RecordedVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.record().version() == number)
                .findFirst();
    }
}
