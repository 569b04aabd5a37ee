package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** Holds the tables, and what was told, against the model. */
final class RecordingChecks {

    private RecordingChecks() {}

    static void mustHold(RecordingDatabase database, Connection connection, String world, RecordingModel model)
            throws SQLException {
        Map<UUID, SentMeasurement> held = new HashMap<>();
        try (var select = connection.prepareStatement("select " + MeasurementColumns.ALL
                + " from measurement m join series s on s.id = m.series where s.dataset = ?")) {
            select.setString(1, world);
            var rows = select.executeQuery();
            while (rows.next()) {
                var measurement = MeasurementColumns.read(rows);
                held.put(measurement.id(), SentMeasurement.of(measurement));
            }
        }
        assertThat(held)
                .isEqualTo(model.current().stream()
                        .collect(Collectors.toMap(RecordingModel.Version::id, RecordingModel.Version::said)));
        assertThat(count(connection, "measurement", world) + count(connection, "measurement_version", world))
                .isEqualTo(model.versions());
        for (var id : model.ids()) {
            var chain = database.measurements.versions(id);
            assertThat(chain).extracting(version -> version.measurement().id()).contains(id);
            assertThat(chain)
                    .extracting(version -> version.measurement().version())
                    .isEqualTo(IntStream.iterate(chain.size(), n -> n - 1)
                            .limit(chain.size())
                            .boxed()
                            .toList());
        }
    }

    private static int count(Connection connection, String table, String world) throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from " + table + " where local_id like ?")) {
            select.setString(1, world + "-%");
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    static Set<UUID> asOf(Connection connection, String world, Instant moment) throws SQLException {
        try (var select = connection.prepareStatement(
                """
                select id from measurement where local_id like ?1 and recorded_at <= ?2
                union all
                select id from measurement_version where local_id like ?1 and recorded_at <= ?2 and superseded_at > ?2
                """.replace("?1", "'" + world + "-%'").replace("?2", "timestamptz '" + moment + "'"))) {
            Set<UUID> ids = new HashSet<>();
            var rows = select.executeQuery();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    static void summariesMustAgree(Connection connection, String world) throws SQLException {
        try (var select = connection.prepareStatement("""
                select s.code from series s left join series_latest l on l.series = s.id
                left join lateral (
                    select count(*) as n, min(begins) as first from measurement where series = s.id) m on true
                left join lateral (
                    select id, value from measurement where series = s.id and status <> 3
                    order by begins desc, ends desc limit 1) last on true
                where s.dataset = ? and (l.measurements is distinct from m.n or l.first_begins is distinct from m.first
                    or l.id is distinct from last.id or l.value is distinct from last.value)""")) {
            select.setString(1, world);
            var rows = select.executeQuery();
            assertThat(rows.next()).isFalse();
        }
    }

    static void eventsMustLeadThere(List<SeriesChange> told, RecordingModel model) {
        Map<SeriesKey, Set<UUID>> heard = new HashMap<>();
        for (var change : told) {
            var ids = heard.computeIfAbsent(change.series(), _ -> new HashSet<>());
            for (var one : change.changes()) {
                switch (one.kind()) {
                    case RECORDED -> ids.add(one.id());
                    case CORRECTED -> {
                        ids.remove(one.replaces());
                        ids.add(one.id());
                    }
                    case REMOVED -> ids.remove(one.id());
                }
            }
        }
        heard.values().removeIf(Set::isEmpty);
        assertThat(heard)
                .isEqualTo(model.current().stream()
                        .collect(Collectors.groupingBy(
                                version -> version.said().series(),
                                Collectors.mapping(RecordingModel.Version::id, Collectors.toSet()))));
    }
}
