package nl.natuurpeil.monitoring.intake.application;

import java.util.List;
import nl.natuurpeil.monitoring.intake.domain.RowFault;

/** The body is not what it says it is, so that there are no rows to judge one by one. */
public class UnusableBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowFault> faults;
    private final long row;

    /**
     * Makes one.
     *
     * @param row the row that could not be read, 0 for what stands before the first
     */
    public UnusableBody(long row, List<RowFault> faults) {
        super("row " + row + ": "
                + faults.stream()
                        .map(fault -> fault.code() + " " + fault.message().en())
                        .toList());
        this.row = row;
        this.faults = List.copyOf(faults);
    }

    public UnusableBody(long row, RowFault fault) {
        this(row, List.of(fault));
    }

    public List<RowFault> faults() {
        return faults;
    }

    public long row() {
        return row;
    }
}
