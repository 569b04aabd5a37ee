package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provision demands.
 *
 * @param article place in the law, such as {@code art. 11(2)(a)}
 * @param force how much it binds and over what it is judged
 * @param relief its exceptions
 */
public record Obligation(
        String code,
        int version,
        String instrument,
        String article,
        Label title,
        Force force,
        Rule rule,
        Relief relief) {

    /** An obligation without exceptions. */
    public Obligation(
            String code, int version, String instrument, String article, Label title, Force force, Rule rule) {
        this(code, version, instrument, article, title, force, rule, Relief.NONE);
    }

    /** Which areas may stay out of a total, and when less is owed or a failure is excused. */
    public record Relief(List<Exclusion> exclusions, List<Derogation> derogations) {

        public static final Relief NONE = new Relief(List.of(), List.of());

        public Relief {
            exclusions = List.copyOf(exclusions);
            derogations = List.copyOf(derogations);
        }

        /** Whether an area stays out by its share of the indicator, which then counts for all it adds up to. */
        public boolean measures(String indicator) {
            return exclusions.stream()
                    .flatMap(exclusion -> exclusion.allOf().stream())
                    .anyMatch(share -> share.indicator().equals(indicator));
        }
    }

    /**
     * How much an obligation binds, over what it is judged, and until when.
     *
     * @param validTo last day it holds; null while open
     */
    public record Force(
            BindingLevel bindingLevel,
            Scope scope,
            @Nullable LocalDate validTo) {

        public Force(BindingLevel bindingLevel, Scope scope) {
            this(bindingLevel, scope, null);
        }

        /** Returns its last day if that lies before the day. */
        public Optional<LocalDate> endedBefore(LocalDate day) {
            return Optional.ofNullable(validTo).filter(day::isAfter);
        }
    }

    public Scope scope() {
        return force.scope();
    }

    /** Whether the rule or one of its exceptions looks at the indicator itself. */
    public boolean looksAt(String indicator) {
        return rule.indicators().contains(indicator) || relief.measures(indicator);
    }

    /** Whether the rule is made of others, this one among them. */
    public boolean includes(String obligation) {
        return rule instanceof Rule.KOfN rule && rule.obligations().contains(obligation);
    }
}
