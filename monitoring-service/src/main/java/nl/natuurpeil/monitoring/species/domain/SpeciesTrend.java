package nl.natuurpeil.monitoring.species.domain;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.species.domain.Estimation.Estimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.NotEstimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.YearValue;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.trim.IndexBase;
import nl.natuurpeil.trend.trim.IndexResult;
import nl.natuurpeil.trend.trim.SiteCount;
import nl.natuurpeil.trend.trim.TotalsKind;
import nl.natuurpeil.trend.trim.Trim;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.TrimIndex;
import nl.natuurpeil.trend.trim.TrimModel;
import nl.natuurpeil.trend.trim.TrimOptions;
import nl.natuurpeil.trend.trim.TrimResult;

/**
 * Makes the index of a species from its counts: TRIM with time effects (model 3), overdispersion and serial correlation,
 * as Statistics Netherlands advises for published indices; imputed totals, the first year at 100.
 */
public final class SpeciesTrend {

    /** Goes up when the same counts come out differently. */
    private static final int VERSION = 1;

    private static final String FULL = "TRIM model 3, overdispersion, serial correlation; species-index/" + VERSION;

    /** Where serial correlation can't be estimated, such as with gaps at every site. */
    private static final String WITHOUT_CORRELATION = "TRIM model 3, overdispersion; species-index/" + VERSION;

    private SpeciesTrend() {}

    /** Returns the index; sites or years without a count may be left out. */
    public static Estimation of(List<SiteCount> counts) {
        return switch (Trim.fit(counts, TrimOptions.recommended())) {
            case TrimFit fit -> index(fit, FULL);
            case TrimResult.NotConverged _ -> withoutCorrelation(counts);
            case TrimResult.Refused(var fault) -> notEstimated(FULL, fault);
        };
    }

    private static Estimation withoutCorrelation(List<SiteCount> counts) {
        var options = TrimOptions.of(new TrimModel.TimeEffects()).withOverdispersion();
        return switch (Trim.fit(counts, options)) {
            case TrimFit fit -> index(fit, WITHOUT_CORRELATION);
            case TrimResult.NotConverged not -> notEstimated(WITHOUT_CORRELATION, not.fault());
            case TrimResult.Refused(var fault) -> notEstimated(WITHOUT_CORRELATION, fault);
        };
    }

    private static Estimation index(TrimFit fit, String method) {
        var years = fit.sampling().times();
        return switch (fit.index(IndexBase.year(years.getFirst()), TotalsKind.IMPUTED)) {
            case TrimIndex index -> new Estimated(method, values(years, index));
            case IndexResult.Refused(var fault) -> notEstimated(method, fault);
        };
    }

    private static List<YearValue> values(List<Integer> years, TrimIndex index) {
        List<YearValue> values = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            values.add(new YearValue(
                    years.get(i),
                    100 * index.formal().value(i),
                    100 * index.formal().standardError(i)));
        }
        return values;
    }

    private static Estimation notEstimated(String method, Fault fault) {
        return new NotEstimated(method, fault.code().code(), fault.message());
    }
}
