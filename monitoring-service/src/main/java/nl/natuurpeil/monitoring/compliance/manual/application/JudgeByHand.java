package nl.natuurpeil.monitoring.compliance.manual.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.application.Verdicts;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Author;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Decision;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Given;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Withdrawn;
import nl.natuurpeil.monitoring.reference.application.Catalogue;

/** Lets people judge beside the service, and withdraw what they judged; who does not know how it stands now is refused. */
@ApplicationScoped
public class JudgeByHand {

    private final ManualJudgements judgements;
    private final ManualJudgementEvents events;
    private final Verdicts verdicts;
    private final Catalogue catalogue;
    private final Clock clock;

    public JudgeByHand(
            ManualJudgements judgements,
            ManualJudgementEvents events,
            Verdicts verdicts,
            Catalogue catalogue,
            Clock clock) {
        this.judgements = judgements;
        this.events = events;
        this.verdicts = verdicts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {

        record Recorded(ManualJudgement judgement) implements Answer {}

        /** There is no automatic verdict to judge beside, or nothing to withdraw. */
        record Unknown() implements Answer {}

        /** Another version is the newest. */
        record OutOfDate() implements Answer {}

        /** The automatic verdict is another than the one its author had before them. */
        record VerdictMovedOn(UUID current) implements Answer {}

        /** The area does not lie in the one the organisation is for. */
        record NotTheirArea(String organisation) implements Answer {}
    }

    /**
     * Gives a judgement.
     *
     * @param seen the newest version its author knows of; 0 for none
     * @param verdict the automatic verdict its author had before them
     */
    @Transactional
    public Answer give(Pair pair, int seen, Given given, String motivation, UUID verdict, Author author) {
        verdicts.lock(List.of(pair));
        var current = verdicts.findCurrent(pair.obligation(), pair.area());
        if (current.isEmpty()) {
            return new Answer.Unknown();
        }
        if (!isTheirs(pair.area(), author.organisation())) {
            return new Answer.NotTheirArea(author.organisation());
        }
        int newest = judgements.newest(pair).map(ManualJudgement::version).orElse(0);
        if (newest != seen) {
            return new Answer.OutOfDate();
        }
        return current.get().id().equals(verdict)
                ? record(pair, newest + 1, given, motivation, verdict, author)
                : new Answer.VerdictMovedOn(current.get().id());
    }

    /** Withdraws the newest version, which then stands in the history only. */
    @Transactional
    public Answer withdraw(Pair pair, int seen, String motivation, Author author) {
        verdicts.lock(List.of(pair));
        var newest = judgements.newest(pair).filter(judgement -> !judgement.isWithdrawn());
        if (newest.isEmpty()) {
            return new Answer.Unknown();
        }
        if (!isTheirs(pair.area(), author.organisation())) {
            return new Answer.NotTheirArea(author.organisation());
        }
        return newest.get().version() == seen
                ? record(
                        pair,
                        seen + 1,
                        new Withdrawn(),
                        motivation,
                        newest.get().verdict(),
                        author)
                : new Answer.OutOfDate();
    }

    /** Who acts for an area, as a province does, judges for what lies in it; any other for all. */
    private boolean isTheirs(String area, String organisation) {
        var areas = catalogue.areas();
        return areas.find(organisation).isEmpty() || areas.withAncestors(area).contains(organisation);
    }

    private Answer record(Pair pair, int version, Decision decision, String motivation, UUID verdict, Author author) {
        var judgement = new ManualJudgement(
                pair.obligation(),
                pair.area(),
                version,
                decision,
                motivation,
                verdict,
                author,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        judgements.append(judgement);
        events.changed(judgement);
        return new Answer.Recorded(judgement);
    }
}
