package nl.natuurpeil.monitoring.overview.adapter.rest;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Outlook;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.overview.domain.Brief;
import nl.natuurpeil.monitoring.overview.domain.ByHand;
import nl.natuurpeil.monitoring.overview.domain.Matrix;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The matrix as clients see it. */
@Schema(name = "VerdictMatrix")
public record MatrixDocument(
        @Schema(description = "Het tijdstip waarnaar is gevraagd / the moment asked for", nullable = true) @Nullable
        Instant asOf,

        List<StatusItem> statuses,
        List<ObligationItem> obligations,
        List<AreaItem> areas,
        Cells cells,

        @Schema(
                description =
                        "Handmatige oordelen naast de getoonde; ze veranderen die niet / manual judgements beside those shown, which they don't change")
        List<ManualItem> manual,

        FacetItems facets) {

    /** A status and its label; cells refer to its place in this list. */
    @Schema(name = "MatrixStatus")
    public record StatusItem(Status code, Label label) {}

    /** A row. */
    @Schema(name = "MatrixObligation")
    public record ObligationItem(
            String code, String instrument, String article, Label title, BindingLevel bindingLevel) {}

    /** A column. */
    @Schema(name = "MatrixArea")
    public record AreaItem(
            String code,
            Area.Kind kind,
            Label name,
            @Schema(nullable = true) @Nullable String province) {}

    /** For each obligation a list with a value for each area; null where there is no verdict, or none asked for. */
    @Schema(name = "MatrixCells")
    public record Cells(
            @Schema(description = "Plaats in statuses / place in statuses")
            List<List<@Nullable Integer>> status,

            @Schema(
                    description =
                            "Volgnummer van het oordeel; /verdicts?obligation=&area= geeft het hele / number of the verdict")
            List<List<@Nullable Integer>> sequence,

            @Schema(description = "Alleen met detail=true / only with detail=true")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            List<List<@Nullable UUID>> id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<List<@Nullable Instant>> judgedAt,

            @Schema(description = "Richting volgens de trendklasse / direction by the trend class")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            List<List<Outlook.@Nullable Course>> direction,

            @Schema(description = "Wat nog ontbreekt, in de eenheid van de indicator / what is still lacking")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            List<List<@Nullable Double>> distance) {}

    /** What people judged beside the automatic verdict. */
    @Schema(name = "MatrixManualJudgement")
    public record ManualItem(
            @Schema(description = "Onder /manual-judgements/{id} / below /manual-judgements/{id}")
            String id,

            String obligation,
            String area,
            int version,
            Status status,
            LocalDate validUntil,
            String organisation) {}

    /** How many verdicts there are by each value of a filter, under all other filters. */
    @Schema(name = "MatrixFacets")
    public record FacetItems(
            Map<Status, Integer> status,
            Map<String, Integer> obligation,
            Map<String, Integer> province,
            Map<Area.Kind, Integer> kind) {}

    static MatrixDocument of(Matrix matrix, @Nullable Instant asOf, boolean detail) {
        return new MatrixDocument(
                asOf,
                allStatuses(),
                matrix.obligations().stream().map(MatrixDocument::item).toList(),
                matrix.areas().stream()
                        .map(place -> new AreaItem(
                                place.area().code(),
                                place.area().kind(),
                                place.area().name(),
                                place.province()))
                        .toList(),
                cells(matrix, detail),
                matrix.manual().stream().map(MatrixDocument::item).toList(),
                new FacetItems(
                        matrix.facets().statuses(),
                        matrix.facets().obligations(),
                        matrix.facets().provinces(),
                        matrix.facets().kinds()));
    }

    static List<StatusItem> allStatuses() {
        return Stream.of(Status.values())
                .map(status -> new StatusItem(status, status.label()))
                .toList();
    }

    private static ObligationItem item(Obligation obligation) {
        return new ObligationItem(
                obligation.code(),
                obligation.instrument(),
                obligation.article(),
                obligation.title(),
                obligation.force().bindingLevel());
    }

    private static ManualItem item(ByHand manual) {
        return new ManualItem(
                manual.obligation() + "." + manual.area(),
                manual.obligation(),
                manual.area(),
                manual.version(),
                requireNonNull(manual.status()),
                requireNonNull(manual.validUntil()),
                manual.organisation());
    }

    private static Cells cells(Matrix matrix, boolean detail) {
        return new Cells(
                each(matrix, verdict -> verdict.status().ordinal()),
                each(matrix, Brief::sequence),
                detail ? each(matrix, Brief::id) : null,
                detail ? each(matrix, Brief::judgedAt) : null,
                detail
                        ? each(
                                matrix,
                                verdict -> verdict.ahead() == null
                                        ? null
                                        : verdict.ahead().course())
                        : null,
                detail
                        ? each(
                                matrix,
                                verdict -> verdict.ahead() == null
                                        ? null
                                        : verdict.ahead().distance())
                        : null);
    }

    private static <T> List<List<@Nullable T>> each(Matrix matrix, Function<Brief, @Nullable T> value) {
        List<List<@Nullable T>> rows = new ArrayList<>(matrix.cells().size());
        for (List<@Nullable Brief> row : matrix.cells()) {
            rows.add(row(row, value));
        }
        return rows;
    }

    private static <T> List<@Nullable T> row(List<@Nullable Brief> row, Function<Brief, @Nullable T> value) {
        List<@Nullable T> values = new ArrayList<>(row.size());
        for (@Nullable Brief verdict : row) {
            values.add(verdict == null ? null : value.apply(verdict));
        }
        return values;
    }
}
