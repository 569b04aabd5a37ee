package nl.natuurpeil.monitoring.intake.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.domain.UnitTable;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** Finds the unit a series is kept in: that of its indicator, else the usual one, else the one that was sent. */
final class UnitChecks {

    private final UnitTable table;

    UnitChecks(UnitTable table) {
        this.table = table;
    }

    /**
     * The unit of a series.
     *
     * @param code in which values are kept: UCUM for an indicator, Aquo otherwise
     * @param aquo how Aquo writes it, as far as known
     */
    record Target(String code, String aquo) {}

    Target target(SubjectText text, String sent, @Nullable Indicator indicator) {
        if (indicator != null) {
            return new Target(indicator.unit(), table.aquoOf(indicator.unit()).orElse(indicator.unit()));
        }
        String own = table.find(sent).map(UnitTable.Unit::aquo).orElse(sent);
        String usual = text.quantity() == null
                ? own
                : table.ofSeries(text.quantity(), text.parameter())
                        .filter(unit -> table.factor(own, unit).isPresent())
                        .orElse(own);
        return new Target(usual, usual);
    }

    /** Returns the units that would do where the one sent can't be that of the quantity; empty where it can. */
    List<String> insteadOf(String sent, @Nullable String quantity) {
        return quantity != null && table.isOfWrongKind(sent, quantity) ? table.unitsFor(quantity) : List.of();
    }

    Optional<BigDecimal> factor(String sent, Target target) {
        return table.factor(sent, target.code());
    }
}
