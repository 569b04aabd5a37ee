package nl.natuurpeil.monitoring.reference.domain;

/**
 * What a provision demands.
 *
 * @param article place in the law, such as {@code art. 11(2)(a)}
 */
public record Obligation(String code, int version, String instrument, String article, Label title, Rule rule) {

    /** Whether the rule looks at the indicator itself. */
    public boolean looksAt(String indicator) {
        return rule instanceof Rule.OfIndicator rule && rule.indicator().equals(indicator);
    }

    /** Whether the rule is made of others, this one among them. */
    public boolean includes(String obligation) {
        return rule instanceof Rule.KOfN rule && rule.obligations().contains(obligation);
    }
}
