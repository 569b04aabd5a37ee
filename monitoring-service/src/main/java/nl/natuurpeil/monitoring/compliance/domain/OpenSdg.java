package nl.natuurpeil.monitoring.compliance.domain;

import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.reference.domain.Better;

/**
 * The progress ratio of Open SDG (progress-methodology.md, after Eurostat and Statistics Canada), for comparison: the
 * yearly growth since the start over the yearly growth that the target asks for. It looks at two values only, and says
 * nothing of how sure it is.
 */
final class OpenSdg {

    private OpenSdg() {}

    /** Returns the ratio, 1 being as fast as needed; none where growth can't be told, or none is asked for. */
    static Optional<Double> ratio(Value start, Value last, double target, double targetTime, Better better) {
        double observedYears = last.period().midYear() - start.period().midYear();
        double neededYears = targetTime - start.period().midYear();
        if (start.value() <= 0 || last.value() <= 0 || target <= 0 || observedYears <= 0 || neededYears <= 0) {
            return Optional.empty();
        }
        double observed = growth(start.value(), last.value(), observedYears);
        double needed = Math.abs(growth(start.value(), target, neededYears));
        return needed == 0 ? Optional.empty() : Optional.of((better == Better.LOWER ? -observed : observed) / needed);
    }

    private static double growth(double from, double to, double years) {
        return StrictMath.pow(to / from, 1 / years) - 1;
    }
}
