package nl.natuurpeil.assessment.area.domain;

import java.time.Instant;

/**
 * What was known of an area from a moment on.
 *
 * @param version 1, 2, 3… of this area; the highest holds
 * @param recordedAt when we knew it
 */
public record AreaVersion(Area area, int version, Instant recordedAt) {

    public String code() {
        return area.code();
    }
}
