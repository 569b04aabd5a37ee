package nl.natuurpeil.policy.catalogue.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A class a value can be. */
@Schema(name = "ValueClass", description = "Klasse, van slecht naar goed / class, from worst to best")
public record ClassDocument(
        String code,
        LabelDocument label,

        @Schema(description = "Laagste getal van de klasse / the lowest number of the class")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        BigDecimal from,

        @Schema(description = "De klasse is niet bekend / tells that the class is not known")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean unknown) {

    public static List<ClassDocument> from(List<Indicator.ValueClass> classes) {
        return classes.stream()
                .map(known -> new ClassDocument(
                        known.code(), LabelDocument.from(known.label()), known.from(), known.unknown()))
                .toList();
    }
}
