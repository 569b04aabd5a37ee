package nl.natuurpeil.policy.catalogue.adapter.document;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same text in Dutch and English. */
@Schema(
        name = "Label",
        description = "Dezelfde tekst in het Nederlands en het Engels / the same text in Dutch and English")
public record LabelDocument(
        @Schema(required = true) String nl,
        @Schema(required = true) String en) {

    public static LabelDocument from(Label label) {
        return new LabelDocument(label.nl(), label.en());
    }

    public static List<LabelDocument> from(List<Label> labels) {
        return labels.stream().map(LabelDocument::from).toList();
    }

    public static @Nullable LabelDocument fromNullable(@Nullable Label label) {
        return label == null ? null : from(label);
    }
}
