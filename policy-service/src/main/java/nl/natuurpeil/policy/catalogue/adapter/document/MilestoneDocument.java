package nl.natuurpeil.policy.catalogue.adapter.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.rule.domain.Milestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level and the last day to reach it. */
@Schema(name = "Milestone", description = "Ten minste deze waarde op deze dag / at least this value by this day")
public record MilestoneDocument(LocalDate by, BigDecimal atLeast) {

    static List<MilestoneDocument> from(List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> new MilestoneDocument(milestone.by(), milestone.atLeast()))
                .toList();
    }
}
