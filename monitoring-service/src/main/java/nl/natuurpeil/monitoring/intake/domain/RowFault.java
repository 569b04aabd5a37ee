package nl.natuurpeil.monitoring.intake.domain;

import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Label;

/**
 * One thing wrong with a row.
 *
 * @param column as the sender wrote it: the header of a CSV file, the path of a JSON field such as {@code aquo.unit};
 *     empty when it is the row as a whole
 * @param code stable kebab-case code for programs
 * @param allowed a few values that would do, nearest first; empty when there is no list to choose from
 */
public record RowFault(String column, String code, Label message, List<String> allowed) {

    public RowFault {
        allowed = List.copyOf(allowed);
    }
}
