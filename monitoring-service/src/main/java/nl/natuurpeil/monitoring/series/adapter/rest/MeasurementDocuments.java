package nl.natuurpeil.monitoring.series.adapter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.adapter.rest.MeasurementResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What measurements look like in the shapes they can be read in; written elsewhere, described here. */
final class MeasurementDocuments {

    private MeasurementDocuments() {}

    /** All there is about each. */
    @Schema(name = "MeasurementsPage")
    record RowsPage(List<MeasurementResponse> items) {}

    /** An array for each column; those in which nothing would stand are left out. */
    @Schema(name = "MeasurementColumns")
    record Columns(String series, String unit, long revision, int measurements, Arrays columns) {}

    /** The columns. */
    @Schema(name = "MeasurementArrays")
    record Arrays(
            List<Instant> begins,

            @Schema(description = "Niet als alle metingen van een moment zijn / not when all are of a moment") @Nullable
            List<Instant> ends,

            List<@Nullable BigDecimal> value,
            @Schema(description = "< of / or >") @Nullable List<@Nullable String> limit,
            @Nullable List<@Nullable BigDecimal> standardError,
            List<String> status,
            @Nullable List<@Nullable String> quality,
            @Nullable List<@Nullable String> text) {}

    /** A line of NDJSON; members that would be empty are left out, but value. */
    @Schema(name = "MeasurementLine")
    record Line(
            Instant begins,
            Instant ends,
            @Nullable BigDecimal value,
            @Nullable String limit,
            @Nullable BigDecimal standardError,
            String status,
            @Nullable String quality,
            @Nullable String text) {}

    /** Measurements summed up by the calendar. */
    @Schema(name = "MeasurementSummaries")
    record Summed(
            String series, String unit, long revision, String aggregate, String function, List<SummedItem> items) {}

    /** One month, season or year; the winter belongs to the year of its January. */
    @Schema(name = "MeasurementSummary")
    record SummedItem(
            @Schema(examples = {"2024-03", "2024-DJF", "2024"})
            String period,

            LocalDate from,
            LocalDate to,

            @Schema(description = "Alleen als lower en upper gelijk zijn / only when lower and upper are equal")
            @Nullable
            BigDecimal value,

            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            long measurements,

            @Schema(description = "Hoeveel daarvan een grens zijn / how many of these are a bound")
            long censored,

            @Schema(description = "Beginnen hierin, eindigen erna, tellen niet mee / begin here, end later, left out")
            long reachingBeyond) {}
}
