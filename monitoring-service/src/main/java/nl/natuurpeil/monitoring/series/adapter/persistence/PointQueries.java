package nl.natuurpeil.monitoring.series.adapter.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.natuurpeil.monitoring.series.application.PointSink;
import nl.natuurpeil.monitoring.series.application.Window;
import org.jspecify.annotations.Nullable;

/** The questions to the database that give the points of a series; the answers come a few rows at a time. */
final class PointQueries {

    private static final int CHUNKS_AT_A_TIME = 8;
    private static final int ROWS_AT_A_TIME = 2000;

    /** From the chunk on that may hold the first point asked for, and no further than the chunks hold true. */
    private static final String CHUNKS = "select " + ChunkRow.COLUMNS + """
             from series_chunk
            where series = ? and first < ? and first >= coalesce(
                (select c.first from series_chunk c where c.series = ? and c.first <= ? order by c.first desc limit 1),
                '-infinity')
                and last <= (select chunked_until from series_latest where series = ?)
            order by first""";

    private static final String ROWS = "select " + PointRow.COLUMNS + """
             from measurement
            where series = ? and begins >= ? and begins < ? and begins > coalesce((
                select c.last from series_chunk c
                where c.series = ? and c.last <= (select chunked_until from series_latest where series = c.series)
                order by c.first desc limit 1), '-infinity')
            order by begins, ends""";

    private static final String ROWS_AS_OF = "select " + PointRow.COLUMNS + """
             from measurement
            where series = ? and begins >= ? and begins < ? and recorded_at <= ?
            union all select\s""" + PointRow.COLUMNS + """
             from measurement_version
            where series = ? and begins >= ? and begins < ? and recorded_at <= ? and superseded_at > ?
            order by begins, ends""";

    private final Connection connection;
    private final int series;
    private final long from;
    private final long until;
    private final @Nullable Long asOf;

    PointQueries(Connection connection, int series, Window window) {
        this.connection = connection;
        this.series = series;
        this.from = Micros.of(window.from(), Micros.EVER);
        this.until = Micros.of(window.until(), Micros.NEVER);
        this.asOf = window.asOf() == null ? null : Micros.of(window.asOf(), Micros.NEVER);
    }

    void each(PointSink sink) throws SQLException, IOException {
        if (asOf != null) {
            eachAsOf(asOf, sink);
        } else if (eachOfChunks(sink)) {
            eachOfRows(sink);
        }
    }

    private boolean eachOfChunks(PointSink sink) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(CHUNKS)) {
            statement.setFetchSize(CHUNKS_AT_A_TIME);
            statement.setInt(1, series);
            statement.setObject(2, Micros.time(until));
            statement.setInt(3, series);
            statement.setObject(4, Micros.time(from));
            statement.setInt(5, series);
            var rows = statement.executeQuery();
            while (rows.next()) {
                if (!ChunkRow.read(rows).each(from, until, sink)) {
                    return false;
                }
            }
            return true;
        }
    }

    private void eachOfRows(PointSink sink) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(ROWS)) {
            window(statement, 1);
            statement.setInt(4, series);
            eachRow(statement, sink);
        }
    }

    private void eachAsOf(long moment, PointSink sink) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(ROWS_AS_OF)) {
            window(statement, 1);
            statement.setObject(4, Micros.time(moment));
            window(statement, 5);
            statement.setObject(8, Micros.time(moment));
            statement.setObject(9, Micros.time(moment));
            eachRow(statement, sink);
        }
    }

    private void window(PreparedStatement statement, int at) throws SQLException {
        statement.setInt(at, series);
        statement.setObject(at + 1, Micros.time(from));
        statement.setObject(at + 2, Micros.time(until));
    }

    private static void eachRow(PreparedStatement statement, PointSink sink) throws SQLException, IOException {
        statement.setFetchSize(ROWS_AT_A_TIME);
        var rows = statement.executeQuery();
        while (rows.next() && sink.take(PointRow.read(rows))) {
            // The sink has it.
        }
    }
}
