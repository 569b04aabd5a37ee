package nl.natuurpeil.policy.catalogue.adapter.document;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.rule.domain.AreaShareByDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a share that must also meet another demand. */
@Schema(
        name = "NestedShare",
        description = "Welk deel van het aandeel ook aan iets anders moet voldoen, als breuk"
                + " / which part of the share must also meet another demand, as a fraction")
public record NestedDocument(String indicator, List<Part> milestones) {

    /** A fraction and the last day to reach it. */
    @Schema(name = "NestedMilestone")
    public record Part(
            LocalDate by, @Schema(examples = "1/4") String fraction) {}

    static @Nullable NestedDocument from(AreaShareByDate.@Nullable Nested nested) {
        return nested == null
                ? null
                : new NestedDocument(
                        nested.indicator(),
                        nested.milestones().stream()
                                .map(part -> new Part(part.by(), part.fraction().toString()))
                                .toList());
    }
}
