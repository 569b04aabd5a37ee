package nl.natuurpeil.monitoring.intake.adapter.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.application.SeriesRules.AreasOf;
import nl.natuurpeil.monitoring.intake.application.SeriesRules.Points;
import nl.natuurpeil.monitoring.intake.domain.PlausibleRange.Outside;

/** What is checked of rows, and what may be otherwise. */
@ConfigMapping(prefix = "natuurpeil.intake.checks")
public interface CheckConfiguration {

    /** Time zone of times in CSV files, unless the request says another. */
    @WithDefault("Europe/Amsterdam")
    ZoneId zone();

    /** Vocabularies that need not have every code, as long as they are a subset of the standard. */
    @WithDefault("methods,taxa")
    List<String> openVocabularies();

    /** Numbers that stand for no value. */
    @WithDefault("999999999999,99999904,999999999,-999999999,-99999,-9999,-999")
    List<BigDecimal> sentinels();

    /** What becomes of a value below the floor or above the ceiling of its indicator. */
    @WithDefault("REJECT")
    Outside outsideIndicator();

    /** Where values are plausible, beside floor and ceiling. */
    List<Range> ranges();

    SeriesOf series();

    /** Where values of something are plausible; what is not given goes for all. */
    interface Range {

        Optional<String> indicator();

        Optional<String> quantity();

        Optional<String> parameter();

        Optional<String> area();

        Optional<BigDecimal> lowest();

        Optional<BigDecimal> highest();

        @WithDefault("QUARANTINE")
        Outside outside();
    }

    /** Which series organisations may begin. */
    interface SeriesOf {

        @WithParentName
        MayBegin usual();

        /** Rules of an organisation of its own. */
        Map<String, MayBegin> organisations();
    }

    /** Which series may be begun. */
    interface MayBegin {

        @WithDefault("OWN")
        Points points();

        @WithDefault("CATALOGUE")
        AreasOf areas();
    }
}
