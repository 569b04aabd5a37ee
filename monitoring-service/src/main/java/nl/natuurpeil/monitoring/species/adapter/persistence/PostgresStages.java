package nl.natuurpeil.monitoring.species.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.species.application.Stages;
import nl.natuurpeil.monitoring.species.domain.Estimation;
import nl.natuurpeil.monitoring.species.domain.Estimation.NotEstimated;

/** The stages in PostgreSQL, the last run of each. */
@ApplicationScoped
class PostgresStages implements Stages {

    private final DataSource dataSource;

    PostgresStages(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String nextRequest() {
        return "species/" + UUID.randomUUID();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(SeriesKey series) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "species_stage" + series.id());
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("stage can't be held", e);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(SeriesKey series, String subject, Estimation estimation) {
        var not = estimation instanceof NotEstimated refused ? refused : null;
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into species_stage (series, subject, area, dataset, method, code, detail)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (series) do update set method = excluded.method, code = excluded.code,
                            detail = excluded.detail, computed_at = excluded.computed_at
                        """)) {
            upsert.setString(1, series.id());
            upsert.setString(2, subject);
            upsert.setString(3, Objects.requireNonNull(series.area()));
            upsert.setString(4, series.dataset());
            upsert.setString(5, estimation.method());
            upsert.setString(6, not == null ? null : not.code());
            upsert.setString(7, not == null ? null : not.detail());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("stage can't be kept", e);
        }
    }

    @Override
    public List<Stage> of(List<String> subjects, String area) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select series, subject, area, dataset, method, code, detail, computed_at from species_stage
                        where area = ? and subject = any(?) order by subject, dataset
                        """)) {
            select.setString(1, area);
            select.setArray(2, connection.createArrayOf("text", subjects.toArray()));
            List<Stage> stages = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    stages.add(stage(rows));
                }
            }
            return stages;
        } catch (SQLException e) {
            throw new IllegalStateException("stages can't be read", e);
        }
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return new Stage(
                row.getString("series"),
                row.getString("subject"),
                row.getString("area"),
                row.getString("dataset"),
                row.getString("method"),
                row.getString("code"),
                row.getString("detail"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant());
    }
}
