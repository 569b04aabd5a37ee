package nl.natuurpeil.monitoring.compliance.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.natuurpeil.monitoring.compliance.domain.Likelihood;
import nl.natuurpeil.monitoring.compliance.domain.Outlook;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the target is and how likely it is reached; target, distance and yearly change in {@code unit} (UCUM). */
@Schema(name = "VerdictOutlook")
public record OutlookDocument(
        LocalDate by,
        double target,
        String unit,

        @Schema(description = "Richting volgens de trendklasse / direction by the trend class")
        Outlook.Course course,

        @Schema(description = "Wat nog ontbreekt / what is still lacking")
        double distance,

        @Schema(description = "Verandering per jaar die nodig is / the change a year that is needed")
        double requiredPerYear,

        @Schema(
                description = "Kans dat het doel wordt gehaald, 0 tot 1 / probability that it is reached",
                nullable = true)
        @Nullable
        Double probability,

        Likelihood likelihood,
        Label likelihoodLabel,

        @Schema(
                description = "Voortgang volgens Open SDG, ter vergelijking; 1 is snel genoeg"
                        + " / progress by Open SDG, for comparison; 1 is fast enough",
                nullable = true)
        @Nullable
        Double openSdgRatio,

        @Schema(
                description = "De standaardfouten van de waarden tellen mee in de kans"
                        + " / the standard errors of the values are part of the probability")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean withErrors) {

    static @Nullable OutlookDocument from(@Nullable Outlook outlook) {
        return outlook == null
                ? null
                : new OutlookDocument(
                        outlook.by(),
                        outlook.target(),
                        outlook.unit(),
                        outlook.course(),
                        outlook.distance(),
                        outlook.requiredPerYear(),
                        outlook.probability(),
                        outlook.likelihood(),
                        outlook.likelihood().label(),
                        outlook.openSdgRatio(),
                        outlook.withErrors());
    }
}
