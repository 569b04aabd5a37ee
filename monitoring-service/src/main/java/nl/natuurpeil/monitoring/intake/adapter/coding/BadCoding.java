package nl.natuurpeil.monitoring.intake.adapter.coding;

import java.io.IOException;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import org.jspecify.annotations.Nullable;

/** A compressed body that is damaged, or grows out of hand. */
public class BadCoding extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient RowFault fault;

    BadCoding(RowFault fault, @Nullable Throwable cause) {
        super(fault.message().en(), cause);
        this.fault = fault;
    }

    public RowFault fault() {
        return fault;
    }
}
