package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Judge;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** Appends a verdict with its reasoning and tells of it, if it says anything the current one does not. */
@ApplicationScoped
public class AppendVerdict {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Verdicts verdicts;
    private final VerdictEvents events;
    private final Fingerprint fingerprint;
    private final Clock clock;

    public AppendVerdict(Verdicts verdicts, VerdictEvents events, Fingerprint fingerprint, Clock clock) {
        this.verdicts = verdicts;
        this.events = events;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    /** What is judged: an obligation for an area, and all it may look at. */
    record Case(
            Obligation obligation,
            Area area,
            List<Obligation> parts,
            List<Evidence> evidence,
            List<Member> members,
            Cause cause) {

        Judge.Input seenFrom(LocalDate moment) {
            return Judge.Input.of(evidence, parts, members, area.code(), moment);
        }
    }

    /** What came of a case that says something new. */
    record New(Verdict verdict, String content, @Nullable Status before) {}

    Optional<Change> appendIfNew(Case judged) {
        var found = judge(judged);
        found.ifPresent(one -> {
            verdicts.append(one.verdict(), one.content());
            events.changed(one.verdict(), one.before());
        });
        return found.map(one -> Change.made(one.verdict(), one.before()));
    }

    /** Tells what would be appended. */
    Optional<Change> foresee(Case judged) {
        return judge(judged).map(one -> Change.foreseen(one.verdict(), one.before()));
    }

    private Optional<New> judge(Case judged) {
        var obligation = judged.obligation();
        var today = LocalDate.now(clock.withZone(NETHERLANDS));
        var judgement = Judge.judge(obligation, judged.seenFrom(today));
        var inputHash = fingerprint.of(obligation, judged.parts(), judged.evidence(), judged.members());
        var content = fingerprint.of(inputHash, judgement);
        var current = verdicts.findCurrent(obligation.code(), judged.area().code());
        if (current.map(Verdicts.Current::content).filter(content::equals).isPresent()) {
            return Optional.empty();
        }
        var verdict = new Verdict(
                verdicts.nextId(),
                obligation,
                judged.parts(),
                judged.area().code(),
                Standing.of(obligation.scope(), judged.area().kind()),
                current.map(Verdicts.Current::sequence).orElse(0) + 1,
                judgement,
                judged.evidence(),
                judged.members(),
                today,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                judged.cause(),
                inputHash,
                current.map(Verdicts.Current::id).orElse(null));
        return Optional.of(
                new New(verdict, content, current.map(Verdicts.Current::status).orElse(null)));
    }
}
