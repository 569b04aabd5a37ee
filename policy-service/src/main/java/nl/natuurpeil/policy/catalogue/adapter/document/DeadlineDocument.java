package nl.natuurpeil.policy.catalogue.adapter.document;

import java.time.LocalDate;
import nl.natuurpeil.policy.catalogue.domain.Deadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something due by a day, or within a time after something else. */
@Schema(
        name = "Deadline",
        description = "Op een dag (`by`) of binnen een termijn (`within`) / by a day or within a time")
public record DeadlineDocument(
        LabelDocument what,
        @Schema(nullable = true) @Nullable LocalDate by,
        @Schema(nullable = true) @Nullable LabelDocument within,
        String article) {

    public static DeadlineDocument from(Deadline deadline) {
        return new DeadlineDocument(
                LabelDocument.from(deadline.what()),
                deadline.by(),
                LabelDocument.fromNullable(deadline.within()),
                deadline.article());
    }
}
