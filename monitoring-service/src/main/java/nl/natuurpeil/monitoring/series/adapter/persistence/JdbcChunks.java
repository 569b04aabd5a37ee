package nl.natuurpeil.monitoring.series.adapter.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.series.application.Chunks;

/**
 * Chunks in PostgreSQL, which makes them itself: the measurements never leave it.
 *
 * <p>What is being built is locked as a write locks it. A write that is under way already but has not come to its lock
 * sets back {@code chunked_until} when it gets there, and so takes the chunks that lack it out of use.
 */
@ApplicationScoped
class JdbcChunks implements Chunks {

    /** So many are built before the series is free again for who wants to write to it. */
    private static final int CHUNKS_IN_A_TRANSACTION = 20;

    private static final String DUE = """
            select series from series_latest
            where changed_at < ? and measurements >= ? and chunked_revision is distinct from revision
            order by series""";

    private static final String LOCK =
            "select from series_latest where series = ? and changed_at < ? for update skip locked";

    /** A write sets back until when the chunks hold true; those beyond are of no use. */
    private static final String CLEAR = """
            delete from series_chunk c using series_latest l
            where c.series = ? and l.series = c.series and (l.chunked_until is null or c.last > l.chunked_until)""";

    private static final String UNTIL = """
            update series_latest l set
                chunked_until = (select max(last) from series_chunk c where c.series = l.series),
                chunked_revision = case when ? then l.revision else l.chunked_revision end
            where series = ?""";

    private final DataSource database;

    JdbcChunks(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<Integer> due(Instant quietSince, int size) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DUE)) {
            statement.setObject(1, quietSince.atOffset(ZoneOffset.UTC));
            statement.setInt(2, size);
            var due = new ArrayList<Integer>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                due.add(rows.getInt(1));
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int build(int series, Instant quietSince, int size) {
        var built = 0;
        int lately;
        do {
            lately = buildSome(series, quietSince, size);
            built += lately;
        } while (lately == CHUNKS_IN_A_TRANSACTION);
        return built;
    }

    private int buildSome(int series, Instant quietSince, int size) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var built = buildLocked(connection, series, quietSince, size);
                connection.commit();
                return built;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int buildLocked(Connection connection, int series, Instant quietSince, int size)
            throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setInt(1, series);
            lock.setObject(2, quietSince.atOffset(ZoneOffset.UTC));
            if (!lock.executeQuery().next()) {
                return 0;
            }
        }
        try (var clear = connection.prepareStatement(CLEAR)) {
            clear.setInt(1, series);
            clear.executeUpdate();
        }
        var built = 0;
        while (built < CHUNKS_IN_A_TRANSACTION && buildNext(connection, series, size)) {
            built++;
        }
        try (var until = connection.prepareStatement(UNTIL)) {
            until.setBoolean(1, built < CHUNKS_IN_A_TRANSACTION);
            until.setInt(2, series);
            until.executeUpdate();
        }
        return built;
    }

    private static boolean buildNext(Connection connection, int series, int size) throws SQLException {
        try (var statement = connection.prepareStatement(NextChunk.INSERT)) {
            statement.setInt(1, series);
            statement.setInt(2, series);
            statement.setInt(3, size);
            statement.setInt(4, size);
            return statement.executeUpdate() == 1;
        }
    }
}
