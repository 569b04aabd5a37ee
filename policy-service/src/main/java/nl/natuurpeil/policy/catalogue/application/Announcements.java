package nl.natuurpeil.policy.catalogue.application;

import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;

/** Tells the other services of a record, in the transaction that runs. */
public interface Announcements {

    void announce(Indicator indicator);

    /** Tells of an obligation with its conditions in full, so that nobody has to look them up. */
    void announce(Obligation obligation, List<ServingCondition.Told> conditions);
}
