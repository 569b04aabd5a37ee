package nl.natuurpeil.monitoring.overview.adapter.rest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.overview.domain.Brief;
import nl.natuurpeil.monitoring.overview.domain.ByHand;
import nl.natuurpeil.monitoring.overview.domain.Summary;
import nl.natuurpeil.monitoring.overview.domain.Summary.Judged;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How areas stand, in short. */
@Schema(name = "VerdictSummaries")
public record SummaryDocument(List<MatrixDocument.StatusItem> statuses, List<AreaSummary> items) {

    /** One area. */
    @Schema(name = "VerdictSummaryOfArea")
    public record AreaSummary(
            String area,
            Area.Kind kind,
            Label name,

            @Schema(description = "Oordelen over het gebied zelf, per status / on the area itself, by status")
            Map<Status, Integer> own,

            @Schema(description = "Oordelen over gebieden daarin, per status / on areas within it, by status")
            Map<Status, Integer> within,

            List<ArticleItem> articles,

            @Schema(description = "Niet gehaald of uit zicht, het ergste eerst / missed or out of sight, worst first")
            List<VerdictItem> worst,

            @Schema(description = "Met de dichtstbijzijnde termijn eerst / the nearest deadline first")
            List<VerdictItem> nearestDeadlines,

            @Schema(
                    description =
                            "Waarover te weinig bekend is, met wat ontbreekt / too little known, and what is missing")
            List<MissingItem> missing,

            List<MatrixDocument.ManualItem> manual) {}

    /** Verdicts on the area and on those within it, on a whole article. */
    @Schema(name = "VerdictSummaryOfArticle")
    public record ArticleItem(String instrument, String article, Map<Status, Integer> statuses) {}

    /** A verdict and what lies ahead. */
    @Schema(name = "SummaryVerdict")
    public record VerdictItem(
            UUID id,
            String obligation,
            String article,
            Label title,
            Status status,
            Label statusLabel,
            @Schema(nullable = true) @Nullable LocalDate by,
            @Schema(nullable = true) @Nullable Double distance,

            @Schema(description = "UCUM", nullable = true) @Nullable
            String unit,

            @Schema(nullable = true) @Nullable Label likelihood) {

        static VerdictItem from(Judged judged) {
            Brief verdict = judged.verdict();
            var ahead = verdict.ahead();
            return new VerdictItem(
                    verdict.id(),
                    judged.obligation().code(),
                    judged.obligation().article(),
                    judged.obligation().title(),
                    verdict.status(),
                    verdict.status().label(),
                    ahead == null ? null : ahead.by(),
                    ahead == null ? null : ahead.distance(),
                    ahead == null ? null : ahead.unit(),
                    ahead == null ? null : ahead.likelihood().label());
        }
    }

    /** What has to be known to judge. */
    @Schema(name = "SummaryMissing")
    public record MissingItem(UUID id, String obligation, String article, Label title, List<Label> missing) {}

    static SummaryDocument of(List<Summary> summaries, Map<UUID, List<Label>> missing) {
        return new SummaryDocument(
                MatrixDocument.allStatuses(),
                summaries.stream().map(summary -> item(summary, missing)).toList());
    }

    private static AreaSummary item(Summary summary, Map<UUID, List<Label>> missing) {
        return new AreaSummary(
                summary.area().code(),
                summary.area().kind(),
                summary.area().name(),
                summary.own(),
                summary.within(),
                summary.articles().stream()
                        .map(one -> new ArticleItem(one.instrument(), one.article(), one.statuses()))
                        .toList(),
                summary.worst().stream().map(VerdictItem::from).toList(),
                summary.nearest().stream().map(VerdictItem::from).toList(),
                summary.missing().stream()
                        .map(judged -> new MissingItem(
                                judged.verdict().id(),
                                judged.obligation().code(),
                                judged.obligation().article(),
                                judged.obligation().title(),
                                missing.getOrDefault(judged.verdict().id(), List.of())))
                        .toList(),
                summary.manual().stream().map(SummaryDocument::item).toList());
    }

    private static MatrixDocument.ManualItem item(ByHand byHand) {
        return new MatrixDocument.ManualItem(
                byHand.obligation() + "." + byHand.area(),
                byHand.obligation(),
                byHand.area(),
                byHand.version(),
                requireNonNull(byHand.status()),
                requireNonNull(byHand.validUntil()),
                byHand.organisation());
    }
}
