package nl.natuurpeil.assessment.obligation.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.natuurpeil.assessment.obligation.application.KnownObligations;
import nl.natuurpeil.assessment.obligation.domain.Obligation;

/** Obligations as JSON documents in PostgreSQL; the version guards against an older one that comes late. */
@ApplicationScoped
class JdbcKnownObligations implements KnownObligations {

    private final DataSource dataSource;
    private final ObjectMapper json;

    JdbcKnownObligations(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    @Override
    @Transactional
    public boolean take(Obligation obligation) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into known_obligation as known (code, version, document) values (?, ?, ?::jsonb)
                        on conflict (code) do update
                        set version = excluded.version, document = excluded.document, received_at = clock_timestamp()
                        where known.version < excluded.version""")) {
            upsert.setString(1, obligation.code());
            upsert.setInt(2, obligation.version());
            upsert.setString(3, json.writeValueAsString(obligation));
            return upsert.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("obligation " + obligation.code() + " can't be kept", e);
        }
    }

    @Override
    @Transactional
    public List<Obligation> listAll() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select document from known_obligation order by code");
                var rows = query.executeQuery()) {
            List<Obligation> obligations = new ArrayList<>();
            while (rows.next()) {
                obligations.add(json.readValue(rows.getString(1), Obligation.class));
            }
            return obligations;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("obligations can't be read", e);
        }
    }
}
