package nl.natuurpeil.trend.trim;

import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;

/** Carries a fault from the depth of a fit to {@link Trim}, which turns it into a result; never leaves this package. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Refusal(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    static Refusal of(FaultCode code, String message) {
        return new Refusal(Fault.of(code, message));
    }

    static Refusal at(FaultCode code, String message, double time) {
        return new Refusal(Fault.at(code, message, time));
    }

    static Refusal at(FaultCode code, String message, String site, double time) {
        return new Refusal(Fault.at(code, message, site, time));
    }

    Fault fault() {
        return fault;
    }
}
