package nl.natuurpeil.monitoring.reference.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** This service's copy of what is owed, what is measured and where. */
public interface Catalogue {

    /** All of it as it is now; the same object for as long as nothing changes. Who asks twice may get two contents. */
    CatalogueContent content();

    default Optional<Indicator> findIndicator(String code) {
        return content().indicator(code);
    }

    /** All indicators, in order of code. */
    default List<Indicator> listIndicators() {
        return content().indicators().values().stream()
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
    }

    /** All obligations this service can judge, in order of code. */
    default List<Obligation> listObligations() {
        return content().obligations();
    }

    default Areas areas() {
        return content().areas();
    }

    /**
     * Waits for everyone who judges by the copy or changes it, and makes them wait, until the transaction ends. Two
     * changes at once would each miss the other: what one brought would never be judged by what the other brought.
     */
    void holdForChange();

    /** Waits for a change of the copy, and makes changes wait until the transaction ends; others may judge beside. */
    void holdForJudging();

    /** Whether indicators, obligations and areas have all arrived. */
    boolean isFilled();
}
