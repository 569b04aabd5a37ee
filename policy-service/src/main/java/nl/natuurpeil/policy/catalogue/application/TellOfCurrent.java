package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Predicate;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/**
 * Tells the other services of the versions that hold today. A version that begins later is told of when its day comes.
 */
@ApplicationScoped
public class TellOfCurrent {

    /** How many records were told of. */
    public record Outcome(int indicators, int obligations) {}

    private final Catalogue catalogue;
    private final ToldVersions told;
    private final Announcements announcements;
    private final Clock clock;

    public TellOfCurrent(Catalogue catalogue, ToldVersions told, Announcements announcements, Clock clock) {
        this.catalogue = catalogue;
        this.told = told;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Tells of every version that was not told of yet; doing so again, or on two replicas at once, tells nothing. */
    @Transactional
    public Outcome tellNew() {
        catalogue.lock();
        var known = told.all();
        return tell(record -> !Integer.valueOf(record.version()).equals(known.get(reference(record))));
    }

    /** Tells of everything again, under the same event ids, so that an emptied topic can be filled anew. */
    @Transactional
    public Outcome tellAll() {
        catalogue.lock();
        return tell(_ -> true);
    }

    /** In the order of kinds and codes, as the outbox asks of who tells of several keys at once. */
    private Outcome tell(Predicate<CatalogueRecord> wanted) {
        var today = new CatalogueAt(catalogue.versions(), Moment.today(clock));
        var indicators = today.list(Indicator.class).stream().filter(wanted).toList();
        var obligations = today.list(Obligation.class).stream().filter(wanted).toList();
        indicators.forEach(indicator -> {
            announcements.announce(indicator);
            told.put(reference(indicator), indicator.version());
        });
        obligations.forEach(obligation -> {
            announcements.announce(obligation, today.conditions(obligation));
            told.put(reference(obligation), obligation.version());
        });
        return new Outcome(indicators.size(), obligations.size());
    }

    private static Reference reference(CatalogueRecord record) {
        return new Reference(record.kind(), record.code());
    }
}
