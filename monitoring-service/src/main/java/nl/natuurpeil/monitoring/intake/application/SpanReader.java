package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/** Reads the time a row stands for. */
interface SpanReader {

    /** Returns the time; null when it can't be read, with a fault in the row. */
    @Nullable
    Span read(RawRow row);
}
