package nl.natuurpeil.monitoring.intake.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units that can be converted into each other, by their Aquo and their UCUM code. */
public final class UnitTable {

    private final Map<String, Unit> byAquo = new HashMap<>();
    private final Map<String, Unit> byUcum = new HashMap<>();
    private final Map<Subject, String> ofSeries = new HashMap<>();
    private final Map<String, Set<String>> kinds;

    /**
     * A unit.
     *
     * @param kind units of one kind can be converted into each other
     * @param factor how many of the unit its kind is reckoned in go into it
     */
    public record Unit(String aquo, String ucum, String kind, BigDecimal factor) {}

    /** What series are of; with a parameter of null, of any. */
    public record Subject(String quantity, @Nullable String parameter) {}

    /**
     * Makes the table.
     *
     * @param kinds of which kinds the unit of a quantity can be; one that is not there can be in any
     */
    public UnitTable(Collection<Unit> units, Map<Subject, String> unitsOfSeries, Map<String, Set<String>> kinds) {
        for (var unit : units) {
            byAquo.putIfAbsent(unit.aquo(), unit);
            byUcum.putIfAbsent(unit.ucum(), unit);
        }
        ofSeries.putAll(unitsOfSeries);
        this.kinds = Map.copyOf(kinds);
    }

    /** Whether the unit is known, and known to be of a kind that the quantity can't be in. */
    public boolean isOfWrongKind(String unit, String quantity) {
        var allowed = kinds.get(quantity);
        return allowed != null
                && find(unit).filter(known -> !allowed.contains(known.kind())).isPresent();
    }

    /** Returns the Aquo units a quantity can be in, in order of code; empty when it can be in any. */
    public List<String> unitsFor(String quantity) {
        var allowed = kinds.getOrDefault(quantity, Set.of());
        return byAquo.values().stream()
                .filter(unit -> allowed.contains(unit.kind()))
                .map(Unit::aquo)
                .sorted()
                .toList();
    }

    /** Returns the unit by its UCUM or else its Aquo code; the few codes that are both mean the same. */
    public Optional<Unit> find(String code) {
        var unit = byUcum.get(code);
        return Optional.ofNullable(unit == null ? byAquo.get(code) : unit);
    }

    /** Returns the Aquo code of a unit, when the table has it. */
    public Optional<String> aquoOf(String ucum) {
        return Optional.ofNullable(byUcum.get(ucum)).map(Unit::aquo);
    }

    /** Returns the Aquo unit that series of this are kept in; empty when each keeps the unit it came in. */
    public Optional<String> ofSeries(String quantity, @Nullable String parameter) {
        var own = ofSeries.get(new Subject(quantity, parameter));
        return Optional.ofNullable(own == null ? ofSeries.get(new Subject(quantity, null)) : own);
    }

    /** Returns what to multiply by; empty when the one can't be converted into the other. */
    public Optional<BigDecimal> factor(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        var one = find(from);
        var other = find(to);
        return one.isPresent()
                        && other.isPresent()
                        && one.get().kind().equals(other.get().kind())
                ? Optional.of(quotient(one.get().factor(), other.get().factor()))
                : Optional.empty();
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        var quotient = one.divide(other, MathContext.DECIMAL128).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }
}
