package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.domain.Decimals;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Refuses coordinates that lie outside the Dutch grid, as swapped ones and degrees do. The coordinates themselves are not
 * kept: the point is known by its name.
 */
final class GridChecks {

    private static final double LEAST_X = -7_000;
    private static final double MOST_X = 300_000;
    private static final double LEAST_Y = 289_000;
    private static final double MOST_Y = 629_000;

    private @Nullable String fineX;
    private @Nullable String fineY;

    void check(RawRow row) {
        String x = row.get(Field.RD_X);
        String y = row.get(Field.RD_Y);
        if (x != null && x != fineX) {
            fineX = isWithin(row, Field.RD_X, x, LEAST_X, MOST_X) ? x : null;
        }
        if (y != null && y != fineY) {
            fineY = isWithin(row, Field.RD_Y, y, LEAST_Y, MOST_Y) ? y : null;
        }
    }

    private static boolean isWithin(RawRow row, Field field, String text, double least, double most) {
        var number = Decimals.parse(text);
        if (number == null) {
            row.fault(field, FaultCode.NOT_A_NUMBER, text);
            return false;
        }
        boolean within = number.doubleValue() >= least && number.doubleValue() <= most;
        if (!within) {
            row.fault(field, FaultCode.OUTSIDE_RD, text);
        }
        return within;
    }
}
