package nl.natuurpeil.monitoring.intake.adapter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client posts for a measurement; read field by field without this type, described here. */
@Schema(
        name = "NewMeasurement",
        description =
                "Met één van period, time en interval; met indicator of aquo; met area of point; met value of text. "
                        + "/ With one of period, time and interval; with indicator or aquo; with area or point; with value or text.",
        requiredProperties = {"localId", "unit"})
record PostedMeasurement(
        @Schema(
                description =
                        "Organisatie van het localId, die van het token / organisation of the localId, the token's",
                examples = "NL27")
        @Nullable
        String namespace,

        @Schema(description = "Eigen sleutel van de afzender / the sender's own key", examples = "2025-000123")
        String localId,

        @Schema(examples = "urban-tree-canopy") @Nullable String indicator,

        @Schema(description = "Wat er gemeten is, in codes van Aquo / what was measured, in Aquo codes") @Nullable
        PostedAquo aquo,

        @Schema(description = "Code van het gebied / code of the area", examples = "GM0855") @Nullable
        String area,

        @Schema(description = "Meetobject / monitoring point") @Nullable
        PostedPoint point,

        @Schema(
                description = "Herkomst; elke dataset is een eigen reeks / source; each dataset is a series of its own",
                examples = "voorbeeld-boomkroon")
        String dataset,

        @Schema(description = "Dagen / days") @Nullable PostedPeriod period,

        @Schema(description = "Tijdstip met tijdzone / moment with offset") @Nullable
        Instant time,

        @Schema(description = "Van begin tot, niet met, eind / from begin to end, end excluded") @Nullable
        PostedInterval interval,

        @Schema(examples = "1520.5") @Nullable BigDecimal value,

        @Schema(description = "Klasse of andere tekst / class or other text") @Nullable
        String text,

        @Schema(
                description = "De waarde is een grens / the value is a bound",
                enumeration = {"<", ">"})
        @Nullable
        String limit,

        @Schema(
                description = "UCUM-code van de indicator of Aquo-eenheid; wat ernaar om te rekenen is mag ook "
                        + "/ UCUM code of the indicator or Aquo unit; what can be converted to it will do too",
                examples = "har")
        String unit,

        @Schema(description = "In de eenheid van de waarde / in the unit of the value") @Nullable
        BigDecimal standardError,

        @Schema(enumeration = {"UNCHECKED", "CHECKED", "FINAL"}) @Nullable
        String status,

        @Schema(
                description = "Aquo kwaliteitsoordeel; 99 is een gat / judgement of quality; 99 is a gap",
                examples = "00")
        @Nullable
        String quality,

        @Nullable String note,
        @Nullable String sampler,
        @Nullable String laboratory,
        @Nullable String device,
        @Nullable String supplier,

        @Schema(description = "Resultaatdatum / day of the result") @Nullable
        LocalDate resultOn) {

    /** Codes of the Aquo standard. */
    @Schema(name = "NewAquoIdentification", requiredProperties = "quantity")
    record PostedAquo(
            @Schema(description = "Grootheid", examples = "CONCTTE")
            String quantity,

            @Schema(examples = "Ptot") @Nullable String parameter,

            @Schema(description = "Biotaxon", examples = "Gammarus fossarum") @Nullable
            String taxon,

            @Schema(description = "Hoedanigheid", examples = "NVT", defaultValue = "NVT") @Nullable
            String condition,

            @Schema(description = "Compartiment", examples = "OW") @Nullable
            String compartment,

            @Schema(description = "Waardebepalings- of waardebewerkingsmethode") @Nullable
            String method) {}

    /** Where is measured. */
    @Schema(
            name = "NewMonitoringPoint",
            requiredProperties = {"namespace", "localId"})
    record PostedPoint(
            @Schema(examples = "NL27") String namespace,
            @Schema(examples = "OVW001") String localId) {}

    /** First and last day, the last included. */
    @Schema(
            name = "NewPeriod",
            requiredProperties = {"from", "to"})
    record PostedPeriod(LocalDate from, LocalDate to) {}

    /** Moments with an offset. */
    @Schema(
            name = "NewInterval",
            requiredProperties = {"begin", "end"})
    record PostedInterval(Instant begin, Instant end) {}
}
