package nl.natuurpeil.assessment.assessment.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of the Basiskwaliteit Natuur of an area.
 *
 * @param landscapeType null until somebody has looked it up
 * @param recordedAt when we knew of it
 */
public record Assessment(
        UUID id,
        String area,
        AssessmentStatus status,
        LocalDate startedOn,
        @Nullable String landscapeType,
        Instant recordedAt) {

    /** The first assessment of an area. Its id follows from the area, so that it can't be started twice. */
    public static Assessment first(String area, LocalDate startedOn, Instant recordedAt) {
        var id = UUID.nameUUIDFromBytes(("assessment/" + area + "/1").getBytes(StandardCharsets.UTF_8));
        return new Assessment(id, area, AssessmentStatus.MAPPING, startedOn, null, recordedAt);
    }
}
