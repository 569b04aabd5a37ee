package nl.natuurpeil.monitoring.intake.application;

import java.util.List;
import java.util.regex.Pattern;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.Nearest;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** Looks up in the catalogue where and for which indicator a row is. */
final class CatalogueChecks {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private final Reference reference;
    private final boolean inPassing;

    /**
     * Makes the checks.
     *
     * @param inPassing whether an area is only where a point lies: one that is not known is left out then
     */
    CatalogueChecks(Reference reference, boolean inPassing) {
        this.reference = reference;
        this.inPassing = inPassing;
    }

    /** Returns what the row says with the area it is in. */
    SubjectText place(SubjectText text, RawRow row, List<RowFault> faults) {
        var placed = text.in(area(text));
        if (placed.area() == null && !placed.hasPoint()) {
            faults.add(FaultCode.NOWHERE.in(row.column(inPassing ? Field.POINT_ID : Field.AREA)));
        }
        if (placed.area() != null && !isKnown(placed.area())) {
            faults.add(FaultCode.UNKNOWN_AREA.in(row.column(Field.AREA), placed.area()));
        }
        if (placed.hasPoint()) {
            required(placed.pointNamespace(), Field.POINT_NAMESPACE, row, faults);
            required(placed.point(), Field.POINT_ID, row, faults);
        }
        return placed;
    }

    private @Nullable String area(SubjectText text) {
        if (text.area() != null && (!inPassing || isKnown(text.area()))) {
            return text.area();
        }
        // A body of water can be measured as a whole; its point then bears its name.
        String named = text.pointNamespace() + "_" + text.point();
        return isKnown(named) ? named : null;
    }

    private boolean isKnown(String area) {
        return reference.areas().find(area).isPresent();
    }

    /** Returns the indicator the row names or, by its Aquo identification, serves. */
    @Nullable
    Indicator indicator(SubjectText text, RawRow row, List<RowFault> faults) {
        required(text.dataset(), Field.DATASET, row, faults);
        if (text.dataset() != null && !CODE.matcher(text.dataset()).matches()) {
            faults.add(FaultCode.BAD_CODE.in(row.column(Field.DATASET), text.dataset()));
        }
        if (text.indicator() == null) {
            if (!text.hasAquo()) {
                faults.add(FaultCode.NOTHING_MEASURED.in(row.column(inPassing ? Field.QUANTITY : Field.INDICATOR)));
            }
            return served(text);
        }
        var indicator = reference.indicators().get(text.indicator());
        if (indicator == null) {
            var near = Nearest.to(text.indicator(), reference.indicators().keySet());
            faults.add(FaultCode.UNKNOWN_INDICATOR.in(row.column(Field.INDICATOR), near, text.indicator()));
        } else if (text.dataset() != null && indicator.dataset(text.dataset()).isEmpty()) {
            var accepted =
                    indicator.datasets().stream().map(Indicator.Dataset::code).toList();
            faults.add(FaultCode.UNKNOWN_DATASET.in(
                    row.column(Field.DATASET), accepted, indicator.code(), text.dataset()));
        }
        return indicator;
    }

    private @Nullable Indicator served(SubjectText text) {
        if (text.area() == null || text.dataset() == null) {
            return null;
        }
        String dataset = text.dataset();
        var serving = reference.indicators().values().stream()
                .filter(indicator -> indicator.aquo() != null && names(indicator.aquo(), text))
                .filter(indicator -> indicator.dataset(dataset).isPresent())
                .toList();
        // Two that are named alike are told apart by the sender, who names the one.
        return serving.size() == 1 ? serving.getFirst() : null;
    }

    private static boolean names(Indicator.Aquo aquo, SubjectText text) {
        return text.taxon() == null
                && aquo.quantity() != null
                && aquo.quantity().equals(text.quantity())
                && (aquo.parameter() == null
                        ? text.parameter() == null
                        : aquo.parameter().equals(text.parameter()))
                && isIn(aquo, text.compartment());
    }

    /** Files leave the compartment out of chemical rows; then the parameter has to tell enough. */
    private static boolean isIn(Indicator.Aquo aquo, @Nullable String compartment) {
        return aquo.compartment() == null
                || aquo.compartment().equals(compartment)
                || (compartment == null && aquo.parameter() != null);
    }

    private static void required(@Nullable String text, Field field, RawRow row, List<RowFault> faults) {
        if (text == null) {
            faults.add(FaultCode.REQUIRED.in(row.column(field)));
        }
    }
}
