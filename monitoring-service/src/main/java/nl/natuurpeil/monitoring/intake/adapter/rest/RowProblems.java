package nl.natuurpeil.monitoring.intake.adapter.rest;

import io.quarkus.security.ForbiddenException;
import java.util.List;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;

/** Faults of a single row, as a problem document has them. */
final class RowProblems {

    private RowProblems() {}

    /** Returns what is to be thrown: writing for another organisation is forbidden, all else is bad input. */
    static RuntimeException of(List<RowFault> faults, String organisation) {
        boolean forbidden = faults.stream().anyMatch(fault -> fault.code().equals(FaultCode.OTHER_ORGANISATION.code()));
        return forbidden
                ? new ForbiddenException("the token of this client names organisation " + organisation + " only")
                : new BadInput(faults.stream().map(RowProblems::fault).toList());
    }

    private static Fault fault(RowFault fault) {
        String pointer = fault.column().isEmpty() ? "" : "/" + fault.column().replace('.', '/');
        String allowed = fault.allowed().isEmpty() ? "" : "; allowed: " + String.join(", ", fault.allowed());
        return new Fault(pointer, fault.code(), fault.message().en() + allowed);
    }
}
