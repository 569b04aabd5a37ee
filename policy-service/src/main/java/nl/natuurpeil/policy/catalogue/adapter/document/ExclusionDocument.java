package nl.natuurpeil.policy.catalogue.adapter.document;

import java.math.BigDecimal;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Exclusion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Areas that may be left out of the total. */
@Schema(
        name = "Exclusion",
        description =
                "Gebieden die buiten het totaal mogen blijven, in elk jaar / areas that may be left out, in every year")
public record ExclusionDocument(LabelDocument text, String article, List<MoreThan> allOf) {

    /** A share that must be exceeded, in percent of the area. */
    @Schema(
            name = "MoreThan",
            description = "Aandeel in procenten, strikt meer dan / share in percent, strictly more than")
    public record MoreThan(String indicator, BigDecimal moreThanPercent) {}

    public static ExclusionDocument from(Exclusion exclusion) {
        return new ExclusionDocument(
                LabelDocument.from(exclusion.text()),
                exclusion.article(),
                exclusion.allOf().stream()
                        .map(share -> new MoreThan(share.indicator(), share.percent()))
                        .toList());
    }
}
