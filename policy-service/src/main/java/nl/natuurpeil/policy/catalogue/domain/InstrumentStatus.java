package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument stands from a day on.
 *
 * @param from null when the day is not known
 * @param absorbedBy code of the instrument it went into
 */
public record InstrumentStatus(
        Status status,
        @Nullable LocalDate from,
        @Nullable String absorbedBy,
        @Nullable Label note) {

    /** From idea to end. */
    public enum Status {
        ANNOUNCED,
        DRAFT,
        IN_FORCE,
        PAUSED,
        ENDED,
        ABSORBED
    }

    public InstrumentStatus {
        unless(
                absorbedBy == null || status == Status.ABSORBED,
                "absorbedBy is for the status ABSORBED, not for " + status);
    }

    static void mustBeInOrder(List<InstrumentStatus> statuses) {
        LocalDate last = null;
        for (var status : statuses) {
            if (status.from != null) {
                unless(
                        last == null || !status.from.isBefore(last),
                        "statuses must be in order of time, but " + status.from + " follows " + last);
                last = status.from;
            }
        }
    }
}
