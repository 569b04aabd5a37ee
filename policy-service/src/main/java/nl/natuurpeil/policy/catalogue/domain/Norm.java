package nl.natuurpeil.policy.catalogue.domain;

import java.math.BigDecimal;
import java.util.List;
import nl.natuurpeil.policy.rule.domain.Operator;

/**
 * What a condition should be in a type of landscape.
 *
 * @param values empty where none is known
 */
public record Norm(Common common, String landscapeType, String condition, List<Value> values)
        implements CatalogueRecord {

    /** A value with its source. */
    public record Value(Operator operator, BigDecimal value, Unit unit, Weight weight, String source) {}

    /** How much a value weighs. */
    public enum Weight {
        NORM,
        TARGET,
        ADVICE
    }

    public Norm {
        values = List.copyOf(values);
    }

    @Override
    public List<Reference> references() {
        return List.of(new Reference(Kind.LANDSCAPE_TYPE, landscapeType), new Reference(Kind.CONDITION, condition));
    }
}
