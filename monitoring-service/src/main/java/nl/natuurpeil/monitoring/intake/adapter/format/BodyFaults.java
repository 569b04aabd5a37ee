package nl.natuurpeil.monitoring.intake.adapter.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.natuurpeil.monitoring.intake.adapter.coding.BadCoding;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;

/** Tells a body that can't be used from a connection that broke. */
final class BodyFaults {

    private BodyFaults() {}

    static RuntimeException of(long row, IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadCoding coding) {
                return new UnusableBody(row, coding.fault());
            }
        }
        return new UncheckedIOException(e);
    }
}
