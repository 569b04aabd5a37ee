package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Rules that look at no figures of their own. */
final class OtherRules {

    private OtherRules() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record KOfN(int k, List<String> obligations, @Nullable List<String> chosen) implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.KOfN(k, obligations, Objects.requireNonNullElse(chosen, List.of())));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Inventory(
            LabelMessage what,
            Rule.Inventory.Kind kind,
            @Nullable LocalDate firstBy,
            @Nullable Integer everyYears) implements RuleMessage {
        @Override
        public Optional<Rule> toJudged() {
            return Optional.of(new Rule.Inventory(what.toLabel(), kind, firstBy, everyYears));
        }
    }
}
