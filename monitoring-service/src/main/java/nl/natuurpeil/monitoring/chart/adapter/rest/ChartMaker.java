package nl.natuurpeil.monitoring.chart.adapter.rest;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.chart.adapter.rest.ChartResponse.ManualItem;
import nl.natuurpeil.monitoring.chart.adapter.rest.ChartResponse.ObligationItem;
import nl.natuurpeil.monitoring.chart.adapter.rest.ChartResponse.PointItem;
import nl.natuurpeil.monitoring.chart.adapter.rest.ChartResponse.TargetItem;
import nl.natuurpeil.monitoring.chart.adapter.rest.ChartResponse.VerdictItem;
import nl.natuurpeil.monitoring.chart.application.ChartValues.Drawn;
import nl.natuurpeil.monitoring.chart.domain.Line;
import nl.natuurpeil.monitoring.chart.domain.Target;
import nl.natuurpeil.monitoring.chart.domain.Targets;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.overview.application.CurrentPicture;
import nl.natuurpeil.monitoring.overview.domain.ByHand;
import nl.natuurpeil.monitoring.overview.domain.Picture;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.series.domain.Downsampling;

/** Puts together what a chart of a series shows. */
@ApplicationScoped
class ChartMaker {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int VERDICTS = 10;

    private final Catalogue catalogue;
    private final FindVerdicts verdicts;
    private final CurrentPicture current;
    private final Clock clock;

    ChartMaker(Catalogue catalogue, FindVerdicts verdicts, CurrentPicture current, Clock clock) {
        this.catalogue = catalogue;
        this.verdicts = verdicts;
        this.current = current;
        this.clock = clock;
    }

    /** Returns the chart; none for a series of no indicator that is known here. */
    Optional<ChartResponse> chart(Drawn drawn, int maxPoints) {
        return catalogue.findIndicator(drawn.indicator()).map(indicator -> chart(drawn, indicator, maxPoints));
    }

    private ChartResponse chart(Drawn drawn, Indicator indicator, int maxPoints) {
        var picture = current.get();
        var targets = new Targets(indicator.code(), indicator.better(), drawn.values());
        var obligations = picture.obligations().stream()
                .filter(obligation -> obligation.looksAt(indicator.code()))
                .toList();
        List<Target> all = obligations.stream()
                .flatMap(obligation -> targets.of(obligation.rule()).stream())
                .toList();
        var dataset = indicator.dataset(drawn.dataset());
        return new ChartResponse(
                drawn.id(),
                indicator.code(),
                indicator.title(),
                indicator.unit(),
                drawn.area(),
                picture.areas().find(drawn.area()).map(Area::name).orElse(null),
                drawn.dataset(),
                dataset.map(Dataset::label).orElse(null),
                dataset.map(Dataset::example).orElse(false),
                drawn.values().size(),
                points(drawn.values(), maxPoints),
                Line.through(drawn.values(), all)
                        .map(ChartResponse.LineItem::from)
                        .orElse(null),
                obligations.stream()
                        .map(obligation -> item(obligation, targets, drawn, picture))
                        .toList());
    }

    private static List<PointItem> points(List<Value> values, int most) {
        long[] days = values.stream()
                .mapToLong(value ->
                        value.period().from().toEpochDay() + value.period().to().toEpochDay())
                .toArray();
        double[] heights = values.stream().mapToDouble(Value::value).toArray();
        return IntStream.of(Downsampling.choose(days, heights, heights.length, most))
                .mapToObj(values::get)
                .map(value -> new PointItem(
                        value.period().midYear(),
                        value.period().from(),
                        value.period().to(),
                        value.value()))
                .toList();
    }

    private ObligationItem item(Obligation obligation, Targets targets, Drawn drawn, Picture picture) {
        var wanted = new FindVerdicts.Wanted(obligation.code(), drawn.area(), null, true, null);
        var today = LocalDate.now(clock.withZone(NETHERLANDS));
        return new ObligationItem(
                obligation.code(),
                obligation.article(),
                obligation.title(),
                obligation.force().bindingLevel(),
                targets.of(obligation.rule()).stream().map(TargetItem::from).toList(),
                verdicts.list(wanted, Optional.empty(), VERDICTS).stream()
                        .map(VerdictJson::read)
                        .map(verdict -> item(verdict, drawn))
                        .toList(),
                picture.manual(obligation.code(), drawn.area())
                        .filter(byHand -> byHand.holdsOn(today))
                        .map(ChartMaker::item)
                        .orElse(null));
    }

    private static VerdictItem item(VerdictDocument verdict, Drawn drawn) {
        boolean onThis = verdict.evidence().stream()
                .anyMatch(series -> series.indicator().equals(drawn.indicator())
                        && series.dataset().equals(drawn.dataset())
                        && drawn.area().equals(series.area()));
        return new VerdictItem(
                Objects.requireNonNull(verdict.id(), "only kept ones are drawn"),
                verdict.sequence(),
                verdict.status(),
                verdict.statusLabel(),
                verdict.outcome(),
                verdict.judgedAt(),
                onThis);
    }

    private static ManualItem item(ByHand byHand) {
        var status = requireNonNull(byHand.status());
        return new ManualItem(
                byHand.obligation() + "." + byHand.area(),
                status,
                status.label(),
                requireNonNull(byHand.validUntil()),
                byHand.organisation());
    }
}
