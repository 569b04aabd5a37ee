package nl.natuurpeil.trend;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with data or a request, and where.
 *
 * @param site the site, species or region at fault, if there is one
 * @param time the time (normally the year) at fault, if there is one
 */
public record Fault(
        FaultCode code,
        String message,
        @Nullable String site,
        @Nullable Double time) {

    public static Fault of(FaultCode code, String message) {
        return new Fault(code, message, null, null);
    }

    public static Fault at(FaultCode code, String message, double time) {
        return new Fault(code, message, null, time);
    }

    public static Fault at(FaultCode code, String message, String site, double time) {
        return new Fault(code, message, site, time);
    }
}
