package nl.natuurpeil.assessment.verdict.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import nl.natuurpeil.assessment.verdict.application.KnownVerdicts;
import nl.natuurpeil.assessment.verdict.domain.AreaStatus;
import nl.natuurpeil.assessment.verdict.domain.Status;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/** Verdicts as JSON documents in PostgreSQL; the sequence guards against an older one that comes late. */
@ApplicationScoped
class JdbcKnownVerdicts implements KnownVerdicts {

    private final DataSource dataSource;
    private final ObjectMapper json;

    JdbcKnownVerdicts(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Makes something of one row. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException, JsonProcessingException;
    }

    @Override
    @Transactional
    public boolean take(Verdict verdict) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into known_verdict as known (obligation, area, sequence, status, document)
                        values (?, ?, ?, ?, ?::jsonb)
                        on conflict (obligation, area) do update
                        set sequence = excluded.sequence, status = excluded.status, document = excluded.document,
                            received_at = clock_timestamp()
                        where known.sequence < excluded.sequence""")) {
            upsert.setString(1, verdict.obligation());
            upsert.setString(2, verdict.area());
            upsert.setLong(3, verdict.sequence());
            upsert.setString(4, verdict.status().name());
            upsert.setString(5, json.writeValueAsString(verdict));
            return upsert.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("verdict " + verdict.id() + " can't be kept", e);
        }
    }

    @Override
    @Transactional
    public List<Verdict> ofObligations(Collection<String> obligations) {
        var sql = "select document from known_verdict where obligation = any(?) order by area, obligation";
        return read(sql, obligations, this::verdict);
    }

    @Override
    @Transactional
    public List<Verdict> ofAreas(Collection<String> areas) {
        var sql = "select document from known_verdict where area = any(?) order by area, obligation";
        return read(sql, areas, this::verdict);
    }

    @Override
    @Transactional
    public List<AreaStatus> statuses(Collection<String> areas) {
        var sql = "select area, obligation, status from known_verdict where area = any(?) order by area, obligation";
        return read(
                sql,
                areas,
                row -> new AreaStatus(row.getString(1), row.getString(2), Status.valueOf(row.getString(3))));
    }

    private Verdict verdict(ResultSet row) throws SQLException, JsonProcessingException {
        return json.readValue(row.getString(1), Verdict.class);
    }

    private <T> List<T> read(String sql, Collection<String> codes, RowReader<T> reader) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (var rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("verdicts can't be read", e);
        }
    }
}
