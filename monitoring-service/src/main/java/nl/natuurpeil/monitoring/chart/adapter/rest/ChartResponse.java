package nl.natuurpeil.monitoring.chart.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.chart.domain.Line;
import nl.natuurpeil.monitoring.chart.domain.Target;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series with everything to draw beside it. */
@Schema(name = "SeriesChart")
public record ChartResponse(
        String series,
        String indicator,
        Label title,
        @Schema(description = "UCUM") String unit,
        String area,
        @Schema(nullable = true) @Nullable Label areaName,
        String dataset,
        @Schema(nullable = true) @Nullable Label datasetLabel,

        @Schema(description = "Verzonnen om te tonen wat de suite doet / made up to show the suite at work")
        boolean example,

        @Schema(description = "Zoveel waarden heeft de reeks / so many values the series has")
        int measured,

        List<PointItem> points,

        @Schema(
                description = "Lijn door de laatste twaalf jaar, met 95%-intervallen en wat zij voorspelt"
                        + " / line through the last twelve years, with 95 % intervals and what it foretells",
                nullable = true)
        @Nullable
        LineItem line,

        List<ObligationItem> obligations) {

    /** A value; {@code time} is the middle of its period in years. */
    @Schema(name = "ChartPoint")
    public record PointItem(double time, LocalDate from, LocalDate to, double value) {}

    /** The line; see {@link Line}. */
    @Schema(name = "ChartLine")
    public record LineItem(int values, boolean logarithmic, List<PlaceItem> fitted, List<PlaceItem> projected) {

        static LineItem from(Line line) {
            return new LineItem(
                    line.values(),
                    line.logarithmic(),
                    line.fitted().stream().map(PlaceItem::from).toList(),
                    line.projected().stream().map(PlaceItem::from).toList());
        }
    }

    /** A place on the line, with its 95 % bounds. */
    @Schema(name = "ChartPlace")
    public record PlaceItem(double time, double value, double lower, double upper) {

        static PlaceItem from(Line.Place place) {
            return new PlaceItem(place.time(), place.value(), place.lower(), place.upper());
        }
    }

    /** An obligation that looks at the indicator. */
    @Schema(name = "ChartObligation")
    public record ObligationItem(
            String code,
            String article,
            Label title,
            BindingLevel bindingLevel,
            List<TargetItem> targets,

            @Schema(description = "Nieuwste eerst, ten hoogste tien / newest first, ten at most")
            List<VerdictItem> verdicts,

            @Schema(
                    description = "Met de hand, naast het automatische / by hand, beside the automatic",
                    nullable = true)
            @Nullable
            ManualItem manual) {}

    /** What is asked, in the unit of the series; a level that is not known is null. */
    @Schema(name = "ChartTarget")
    public record TargetItem(
            Target.Kind kind,
            @Schema(nullable = true) @Nullable Double level,
            Label operator,
            @Schema(nullable = true) @Nullable LocalDate by) {

        static TargetItem from(Target target) {
            return new TargetItem(
                    target.kind(), target.level(), target.operator().label(), target.by());
        }
    }

    /** A verdict on the area. */
    @Schema(name = "ChartVerdict")
    public record VerdictItem(
            UUID id,
            int sequence,
            Status status,
            Label statusLabel,
            Outcome outcome,
            Instant judgedAt,

            @Schema(description = "Of het op deze reeks rust / whether it rests on this series")
            boolean onThisSeries) {}

    /** A manual judgement that holds. */
    @Schema(name = "ChartManualJudgement")
    public record ManualItem(String id, Status status, Label statusLabel, LocalDate validUntil, String organisation) {}
}
