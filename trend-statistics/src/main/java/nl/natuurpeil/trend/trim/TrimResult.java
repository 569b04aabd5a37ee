package nl.natuurpeil.trend.trim;

import java.util.List;
import nl.natuurpeil.trend.Fault;

/** The outcome of {@link Trim}: a fit, parameters that did not settle, or the fault that stands in the way. */
public sealed interface TrimResult permits TrimFit, TrimResult.NotConverged, TrimResult.Refused {

    /** Whether the parameters settled; only then are there numbers to trust. */
    boolean converged();

    /**
     * The iteration went round in circles or to a correlation of one. No totals are given: rtrim gives them, and they can be
     * wrong by percents.
     *
     * @param lastSerialCorrelation where the iteration stood when it was given up
     */
    record NotConverged(Fault fault, int iterations, double lastSerialCorrelation, List<TrimWarning> warnings)
            implements TrimResult {

        public NotConverged {
            warnings = List.copyOf(warnings);
        }

        @Override
        public boolean converged() {
            return false;
        }
    }

    /** The data or the options cannot give this model. */
    record Refused(Fault fault) implements TrimResult {

        @Override
        public boolean converged() {
            return false;
        }
    }
}
