package nl.natuurpeil.monitoring.series.adapter.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.Codes;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.Nullable;

/** A measurement as a point. */
final class PointRow {

    static final String COLUMNS = "begins, ends, value, standard_error, limit_symbol, status, quality, text_value";

    /** As many digits as every {@code double} gives back as they were. */
    private static final int DIGITS_OF_DOUBLE = 15;

    private PointRow() {}

    /** Reads {@link #COLUMNS}. */
    static Point read(ResultSet row) throws SQLException {
        var value = row.getBigDecimal(3);
        return new Point(
                Micros.of(row.getObject(1, OffsetDateTime.class)),
                Micros.of(row.getObject(2, OffsetDateTime.class)),
                value == null ? Double.NaN : value.doubleValue(),
                exact(value),
                // 0, which is what the driver gives for null, is no limit.
                Codes.limit(row.getShort(5)),
                error(row, 4),
                Codes.status(row.getShort(6)),
                row.getString(7),
                row.getString(8));
    }

    private static @Nullable BigDecimal exact(@Nullable BigDecimal value) {
        if (value == null || value.precision() <= DIGITS_OF_DOUBLE) {
            return null;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.precision() <= DIGITS_OF_DOUBLE ? null : stripped;
    }

    private static double error(ResultSet row, int at) throws SQLException {
        var error = row.getDouble(at);
        return row.wasNull() ? Double.NaN : error;
    }
}
