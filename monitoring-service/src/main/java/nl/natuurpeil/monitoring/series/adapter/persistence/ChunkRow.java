package nl.natuurpeil.monitoring.series.adapter.persistence;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.Codes;
import nl.natuurpeil.monitoring.series.application.PointSink;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.NullUnmarked;

/**
 * A chunk as it comes from the database. An array that is not there says that nothing is said, or, of the ends, that
 * all are moments; an array of one says the same of all.
 */
@NullUnmarked
record ChunkRow(
        Long[] begins,
        Long[] ends,
        Double[] values,
        BigDecimal[] exactValues,
        Double[] standardErrors,
        Short[] limits,
        Short[] statuses,
        String[] qualities,
        String[] texts) {

    static final String COLUMNS =
            "begins, ends, value, exact_value, standard_error, limit_symbol, status, quality, text_value";

    static ChunkRow read(ResultSet row) throws SQLException {
        return new ChunkRow(
                (Long[]) array(row.getArray(1)),
                (Long[]) array(row.getArray(2)),
                (Double[]) array(row.getArray(3)),
                (BigDecimal[]) array(row.getArray(4)),
                (Double[]) array(row.getArray(5)),
                (Short[]) array(row.getArray(6)),
                (Short[]) array(row.getArray(7)),
                (String[]) array(row.getArray(8)),
                (String[]) array(row.getArray(9)));
    }

    /**
     * Gives the points that begin in the time asked for.
     *
     * @return whether more are wanted
     */
    boolean each(long from, long until, PointSink sink) throws IOException {
        for (var i = 0; i < begins.length; i++) {
            if (begins[i] >= from && begins[i] < until && !sink.take(point(i))) {
                return false;
            }
        }
        return true;
    }

    private Point point(int i) {
        return new Point(
                begins[i],
                ends == null ? begins[i] : ends[i],
                number(values[i]),
                exactValues == null ? null : exactValues[i],
                limits == null || limits[i] == null ? null : Codes.limit(limits[i]),
                standardErrors == null ? Double.NaN : number(standardErrors[i]),
                Codes.status(of(statuses, i)),
                qualities == null ? null : of(qualities, i),
                texts == null ? null : texts[i]);
    }

    private static double number(Double value) {
        return value == null ? Double.NaN : value;
    }

    private static <T> T of(T[] values, int i) {
        return values.length == 1 ? values[0] : values[i];
    }

    private static Object array(Array array) throws SQLException {
        return array == null ? null : array.getArray();
    }
}
