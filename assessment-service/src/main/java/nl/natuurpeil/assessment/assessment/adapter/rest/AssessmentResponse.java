package nl.natuurpeil.assessment.assessment.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.assessment.assessment.domain.Assessment;
import nl.natuurpeil.assessment.assessment.domain.AssessmentStatus;
import nl.natuurpeil.assessment.language.domain.Label;
import org.jspecify.annotations.Nullable;

/** An assessment in a list. */
record AssessmentResponse(
        UUID id,
        String area,
        AssessmentStatus status,
        Label statusLabel,
        LocalDate startedOn,
        @Nullable String landscapeType,
        Instant recordedAt) {

    static AssessmentResponse from(Assessment assessment) {
        return new AssessmentResponse(
                assessment.id(),
                assessment.area(),
                assessment.status(),
                assessment.status().label(),
                assessment.startedOn(),
                assessment.landscapeType(),
                assessment.recordedAt());
    }
}
