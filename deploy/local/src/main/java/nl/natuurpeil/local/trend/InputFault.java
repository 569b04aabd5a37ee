package nl.natuurpeil.local.trend;

import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;

/** Input that cannot be analysed; becomes exit code 2 with the fault in words or as JSON. */
final class InputFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    InputFault(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    static InputFault of(FaultCode code, String message) {
        return new InputFault(Fault.of(code, message));
    }

    Fault fault() {
        return fault;
    }
}
