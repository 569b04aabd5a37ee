package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.trend.FaultCode;

/**
 * Adds regional totals up to a nation with TRIM: a region without a total in some year is imputed from the others, and the
 * covariance of the regional totals is carried over. With all totals present it is their sum.
 */
public final class RegionalTrim {

    private RegionalTrim() {}

    /** Fits {@code model} to the totals of regions, which have different names; Wald tests use the carried covariance. */
    public static TrimResult combine(List<Region> regions, TrimModel model) {
        try {
            Map<String, Region> byName = new HashMap<>();
            List<SiteCount> counts = new ArrayList<>();
            for (Region region : regions) {
                byName.put(region.name(), region);
                add(counts, region);
            }
            TrimOptions options = TrimOptions.of(model);
            List<TrimWarning> warnings = new ArrayList<>();
            CountTable table = new CountTableReader(counts, warnings).read(List.of());
            FittedModel poisson = new Trim(table, options, warnings).model();
            RegionalCovariance covariance = new RegionalCovariance(
                    table, poisson.design(), poisson.estimate().beta(), byName);
            FittedModel carried = new FittedModel(
                    table, poisson.design(), poisson.changepoints(), poisson.estimate(), covariance.timeEffects());
            return new FitReport(carried, options, warnings).report(covariance::totals);
        } catch (Refusal refusal) {
            return new TrimResult.Refused(refusal.fault());
        }
    }

    private static void add(List<SiteCount> counts, Region region) {
        for (int j = 0; j < region.times().size(); j++) {
            double variance = region.totals().covariance(j, j);
            if (!(variance >= 0) || Double.isInfinite(variance)) {
                throw Refusal.at(
                        FaultCode.INVALID_COVARIANCE,
                        "the variance of a regional total is no variance: " + variance,
                        region.name(),
                        region.times().get(j));
            }
            counts.add(SiteCount.of(
                    region.name(), region.times().get(j), region.totals().value(j)));
        }
    }
}
