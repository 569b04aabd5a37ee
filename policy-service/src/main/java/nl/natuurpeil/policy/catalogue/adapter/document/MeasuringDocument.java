package nl.natuurpeil.policy.catalogue.adapter.document;

import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Aquo;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an indicator is measured. */
@Schema(name = "Measuring", description = "Hoe wordt gemeten / how it is measured")
public record MeasuringDocument(
        List<LabelDocument> methods,
        @Schema(nullable = true) @Nullable AquoDocument aquo,

        @Schema(nullable = true, description = "Ten minste elke zoveel jaar / at least every so many years") @Nullable
        Integer everyYears,

        @Schema(nullable = true) @Nullable String legalSource) {

    /** Names in the Aquo standard. */
    @Schema(name = "Aquo", description = "Namen in de Aquo-standaard / names in the Aquo standard")
    public record AquoDocument(
            @Nullable String quantity,
            @Nullable String parameter,
            @Nullable String unit,
            @Nullable String compartment,
            @Nullable LabelDocument remark) {

        static @Nullable AquoDocument from(@Nullable Aquo aquo) {
            return aquo == null
                    ? null
                    : new AquoDocument(
                            aquo.quantity(),
                            aquo.parameter(),
                            aquo.unit(),
                            aquo.compartment(),
                            LabelDocument.fromNullable(aquo.remark()));
        }
    }

    public static MeasuringDocument from(Indicator.Measuring measuring) {
        return new MeasuringDocument(
                LabelDocument.from(measuring.methods()),
                AquoDocument.from(measuring.aquo()),
                measuring.everyYears(),
                measuring.legalSource());
    }
}
