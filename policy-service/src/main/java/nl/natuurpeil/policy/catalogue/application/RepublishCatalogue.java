package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;

/** Tells of every current record again, under the same event ids, so that an emptied topic can be filled anew. */
@ApplicationScoped
public class RepublishCatalogue {

    /** How many records were told of. */
    public record Outcome(int indicators, int obligations) {}

    private final Catalogue catalogue;
    private final Announcements announcements;

    public RepublishCatalogue(Catalogue catalogue, Announcements announcements) {
        this.catalogue = catalogue;
        this.announcements = announcements;
    }

    /** Kinds and codes come in the same order as when loading, lest the two wait for each other. */
    @Transactional
    public Outcome republish() {
        catalogue.lock();
        var indicators = catalogue.list(Indicator.class, Selection.everything());
        var obligations = catalogue.list(Obligation.class, Selection.everything());
        indicators.forEach(announcements::announce);
        obligations.forEach(announcements::announce);
        return new Outcome(indicators.size(), obligations.size());
    }
}
