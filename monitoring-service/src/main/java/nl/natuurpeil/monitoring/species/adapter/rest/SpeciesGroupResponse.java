package nl.natuurpeil.monitoring.species.adapter.rest;

import java.time.Instant;
import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.species.application.Stages.Stage;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of species and how the indicator made of it stands, for each dataset of counts. */
@Schema(name = "SpeciesGroup")
record SpeciesGroupResponse(
        String indicator,
        String area,

        @Schema(description = "Jaar waarin de indicator 100 is / year in which the indicator is 100")
        int baseYear,

        Label source,
        List<StageResponse> stages,
        List<TaxonResponse> taxa) {

    static SpeciesGroupResponse of(SpeciesGroup group, List<Stage> stages) {
        return new SpeciesGroupResponse(
                group.indicator(),
                group.area(),
                group.baseYear(),
                group.source(),
                about(group.indicator(), stages),
                group.taxa().stream()
                        .map(taxon -> new TaxonResponse(taxon.name(), taxon.label(), about(taxon.name(), stages)))
                        .toList());
    }

    private static List<StageResponse> about(String subject, List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.subject().equals(subject))
                .map(StageResponse::from)
                .toList();
    }

    /** A species; without stages nothing was counted yet. */
    @Schema(name = "Taxon")
    record TaxonResponse(String name, Label label, List<StageResponse> stages) {}

    /** How the making of an index last went. */
    @Schema(name = "SpeciesStage")
    record StageResponse(
            String series,
            String dataset,

            @Schema(description = "Model en versie van de werkwijze / model and version of the way of working")
            String method,

            @Schema(
                    description =
                            "Waarom er geen index is; null als die er is / why there is no index; null if there is")
            @Nullable
            String notEstimated,

            @Nullable String detail,
            Instant computedAt) {

        static StageResponse from(Stage stage) {
            return new StageResponse(
                    stage.series(), stage.dataset(), stage.method(), stage.code(), stage.detail(), stage.computedAt());
        }
    }
}
