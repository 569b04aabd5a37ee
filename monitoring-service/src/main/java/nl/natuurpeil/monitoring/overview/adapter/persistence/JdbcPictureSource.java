package nl.natuurpeil.monitoring.overview.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.overview.application.PictureSource;
import nl.natuurpeil.monitoring.overview.domain.Brief;
import nl.natuurpeil.monitoring.overview.domain.ByHand;
import nl.natuurpeil.monitoring.overview.domain.Picture;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Label;

/**
 * Reads what was committed since a snapshot of PostgreSQL: rows whose transaction the snapshot does not show. Unlike a
 * counter or a time this misses nothing that is committed later than its successors, and makes no writer wait.
 *
 * <p>The snapshot kept is always older than what was read after it. So a row may come twice, and never not at all.
 */
@ApplicationScoped
class JdbcPictureSource implements PictureSource {

    private static final String SINCE = " %1$s.written_in >= pg_snapshot_xmin(cast(? as pg_snapshot))"
            + " and not pg_visible_in_snapshot(%1$s.written_in, cast(? as pg_snapshot))";
    private static final String NEWS = """
            select cast(pg_current_snapshot() as text),
                exists (select from catalogue_copy c where %s),
                exists (select from verdict v where %s) or exists (select from manual_judgement m where %s)
            """.formatted(SINCE.formatted("c"), SINCE.formatted("v"), SINCE.formatted("m"));

    /** Marks that come from another cluster, by a dump, lie ahead of this one's and would look new for ever. */
    private static final String MARK_ANEW = """
            update verdict set written_in = default where written_in >= pg_snapshot_xmax(pg_current_snapshot())
            """;

    private static final String NEWEST = """
            select %s from verdict v join (
                select obligation, area, max(sequence) as sequence from verdict where judged_at <= ?
                group by obligation, area) n using (obligation, area, sequence)
            """.formatted(BriefReader.VERDICT);
    private static final String NEWEST_BY_HAND = """
            select %s from manual_judgement m join (
                select obligation, area, max(version) as version from manual_judgement where recorded_at <= ?
                group by obligation, area) n using (obligation, area, version)
            """.formatted(BriefReader.MANUAL);
    private static final OffsetDateTime NO_END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final DataSource database;
    private final Catalogue catalogue;

    JdbcPictureSource(DataSource database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** Makes something of one row. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something over one connection. */
    private interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    @Override
    public Seen load() {
        return connected(connection -> {
            try (var mark = connection.createStatement()) {
                mark.executeUpdate(MARK_ANEW);
            }
            var snapshot = read(connection, "select cast(pg_current_snapshot() as text)", row -> row.getString(1))
                    .getFirst();
            return new Seen(snapshot, picture(connection, NO_END));
        });
    }

    @Override
    public Optional<News> since(String snapshot) {
        return connected(connection -> {
            try (var query = connection.prepareStatement(NEWS)) {
                for (int parameter = 1; parameter <= 6; parameter++) {
                    query.setString(parameter, snapshot);
                }
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getBoolean(2) || row.getBoolean(3)
                            ? Optional.of(news(connection, snapshot, row.getString(1), row.getBoolean(2)))
                            : Optional.empty();
                }
            }
        });
    }

    private static News news(Connection connection, String since, String snapshot, boolean ofCatalogue)
            throws SQLException {
        return new News(
                snapshot,
                ofCatalogue,
                read(
                        connection,
                        "select " + BriefReader.VERDICT + " from verdict v where " + SINCE.formatted("v"),
                        BriefReader::verdict,
                        since,
                        since),
                read(
                        connection,
                        "select " + BriefReader.MANUAL + " from manual_judgement m where " + SINCE.formatted("m"),
                        BriefReader::manual,
                        since,
                        since));
    }

    @Override
    public Picture withCatalogueOfNow(Picture picture) {
        return picture.withCatalogue(catalogue.listObligations(), catalogue.areas());
    }

    @Override
    public Picture asOf(Instant moment) {
        return connected(connection -> picture(connection, moment.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public Map<UUID, List<Label>> missing(Collection<UUID> verdicts) {
        return connected(connection -> read(
                        connection,
                        "select v.id, v.brief -> 'missing' from verdict v where v.id = any(?)",
                        row -> Map.entry(row.getObject(1, UUID.class), BriefReader.labels(row.getString(2))),
                        connection.createArrayOf("uuid", verdicts.toArray()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Picture picture(Connection connection, OffsetDateTime moment) throws SQLException {
        List<Brief> verdicts = read(connection, NEWEST, BriefReader::verdict, moment);
        List<ByHand> manual = read(connection, NEWEST_BY_HAND, BriefReader::manual, moment);
        return Picture.of(catalogue.listObligations(), catalogue.areas(), verdicts, manual);
    }

    private <T> T connected(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.over(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("verdicts can't be read", e);
        }
    }

    private static <T> List<T> read(Connection connection, String sql, RowReader<T> reader, Object... values)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int parameter = 1; parameter <= values.length; parameter++) {
                query.setObject(parameter, values[parameter - 1]);
            }
            try (var rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }
}
