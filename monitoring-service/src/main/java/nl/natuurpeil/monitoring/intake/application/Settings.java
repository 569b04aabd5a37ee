package nl.natuurpeil.monitoring.intake.application;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.natuurpeil.monitoring.intake.domain.PlausibleRange;
import nl.natuurpeil.monitoring.intake.domain.PlausibleRange.Outside;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import org.jspecify.annotations.Nullable;

/**
 * How the checks are configured.
 *
 * @param zone of times in CSV files, which have no offset
 * @param open lists that need not have every code, as long as they are a subset of the standard
 * @param sentinels numbers that stand for no value
 * @param impossible what becomes of a value below the floor or above the ceiling of its indicator
 * @param ranges where values are plausible, beside what the catalogue has
 */
public record Settings(
        ZoneId zone,
        Set<VocabularyName> open,
        List<BigDecimal> sentinels,
        Outside impossible,
        List<RangeRule> ranges,
        SeriesRules series) {

    /**
     * Where values of something are plausible; what is null goes for all.
     *
     * @param range in the unit of the series: the indicator's, or else the Aquo unit the series is kept in
     */
    public record RangeRule(
            @Nullable String indicator,
            @Nullable String quantity,
            @Nullable String parameter,
            @Nullable String area,
            PlausibleRange range) {}
}
