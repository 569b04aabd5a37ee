package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provision demands.
 *
 * @param article place in the law, such as {@code art. 11(2)(a)}
 * @param force how much it binds and over what it is judged
 */
public record Obligation(
        String code, int version, String instrument, String article, Label title, Force force, Rule rule) {

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

    /** Whether the rule looks at the indicator itself. */
    public boolean looksAt(String indicator) {
        return rule.indicators().contains(indicator);
    }

    /** Whether the rule is made of others, this one among them. */
    public boolean includes(String obligation) {
        return rule instanceof Rule.KOfN rule && rule.obligations().contains(obligation);
    }
}
