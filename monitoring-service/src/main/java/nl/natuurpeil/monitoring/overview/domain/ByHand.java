package nl.natuurpeil.monitoring.overview.domain;

import java.time.LocalDate;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * The newest judgement people gave of an obligation for an area.
 *
 * @param status none when it was withdrawn
 * @param validUntil last day it holds
 */
public record ByHand(
        String obligation,
        String area,
        int version,
        @Nullable Status status,
        @Nullable LocalDate validUntil,
        String organisation) {

    public boolean holdsOn(LocalDate day) {
        return validUntil != null && !day.isAfter(validUntil);
    }
}
