package nl.natuurpeil.monitoring.overview.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Likelihood;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Outlook;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * A verdict without what it rests on.
 *
 * @param example whether any figure behind it is example data
 * @param ahead what lies ahead; none where no value is asked for by a date to come
 */
public record Brief(
        UUID id,
        String obligation,
        String area,
        int sequence,
        Status status,
        Outcome outcome,
        Standing standing,
        Instant judgedAt,
        boolean example,
        @Nullable Ahead ahead) {

    /** How far the target is and how likely it is reached, in the unit given (UCUM). */
    public record Ahead(
            LocalDate by,
            double distance,
            double requiredPerYear,
            String unit,
            Outlook.Course course,
            Likelihood likelihood) {}
}
