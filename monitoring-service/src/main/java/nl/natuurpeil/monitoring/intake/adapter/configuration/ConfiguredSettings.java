package nl.natuurpeil.monitoring.intake.adapter.configuration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.intake.adapter.configuration.CheckConfiguration.MayBegin;
import nl.natuurpeil.monitoring.intake.adapter.configuration.CheckConfiguration.Range;
import nl.natuurpeil.monitoring.intake.application.SeriesRules;
import nl.natuurpeil.monitoring.intake.application.SeriesRules.Rules;
import nl.natuurpeil.monitoring.intake.application.Settings;
import nl.natuurpeil.monitoring.intake.application.Settings.RangeRule;
import nl.natuurpeil.monitoring.intake.domain.PlausibleRange;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;

/** Makes the settings of what is configured; a service with settings that mean nothing does not start. */
public final class ConfiguredSettings {

    private ConfiguredSettings() {}

    @Produces
    @Singleton
    public static Settings of(CheckConfiguration configuration) {
        var open = configuration.openVocabularies().stream()
                .map(ConfiguredSettings::vocabulary)
                .collect(Collectors.toSet());
        Map<String, Rules> own = new HashMap<>();
        configuration.series().organisations().forEach((organisation, rules) -> own.put(organisation, rules(rules)));
        return new Settings(
                configuration.zone(),
                open,
                configuration.sentinels(),
                configuration.outsideIndicator(),
                configuration.ranges().stream().map(ConfiguredSettings::range).toList(),
                new SeriesRules(rules(configuration.series().usual()), own));
    }

    private static VocabularyName vocabulary(String code) {
        return VocabularyName.of(code)
                .orElseThrow(() -> new IllegalArgumentException("there is no vocabulary " + code));
    }

    private static Rules rules(MayBegin configured) {
        return new Rules(configured.points(), configured.areas());
    }

    private static RangeRule range(Range configured) {
        return new RangeRule(
                configured.indicator().orElse(null),
                configured.quantity().orElse(null),
                configured.parameter().orElse(null),
                configured.area().orElse(null),
                new PlausibleRange(
                        configured.lowest().orElse(null), configured.highest().orElse(null), configured.outside()));
    }
}
