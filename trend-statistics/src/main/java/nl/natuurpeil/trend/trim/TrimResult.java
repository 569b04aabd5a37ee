package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.Fault;

/** The outcome of {@link Trim}: a fit, or the fault that stands in its way. */
public sealed interface TrimResult permits TrimFit, TrimResult.Refused {

    /** The data or the options cannot give this model. */
    record Refused(Fault fault) implements TrimResult {}
}
