package nl.natuurpeil.monitoring.batch.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.batch.application.Rejects;
import nl.natuurpeil.monitoring.batch.domain.Reject;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** Rejects, written set by set. */
@ApplicationScoped
class PostgresRejects implements Rejects {

    /** Between allowed values while they travel as one text; no value can have it. */
    private static final String SEPARATOR = "\u001f";

    private final Sql sql;

    PostgresRejects(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void add(UUID batch, List<Reject> rejects) {
        if (rejects.isEmpty()) {
            return;
        }
        sql.call("""
                insert into batch_reject (batch, row_number, ordinal, column_name, code, message_nl, message_en, line,
                    allowed)
                select ?, r.row_number, r.ordinal, r.column_name, r.code, r.nl, r.en, r.line,
                    case when r.allowed = '' then '{}' else string_to_array(r.allowed, E'\\x1f') end
                from unnest(?::bigint[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as r (row_number, ordinal, column_name, code, nl, en, line, allowed)""", (connection, insert) -> {
            insert.setObject(1, batch);
            insert.setArray(2, connection.createArrayOf("bigint", of(rejects, Reject::row)));
            insert.setArray(3, connection.createArrayOf("integer", of(rejects, Reject::ordinal)));
            insert.setArray(
                    4, texts(connection, rejects, reject -> reject.fault().column()));
            insert.setArray(
                    5, texts(connection, rejects, reject -> reject.fault().code()));
            insert.setArray(
                    6,
                    texts(
                            connection,
                            rejects,
                            reject -> reject.fault().message().nl()));
            insert.setArray(
                    7,
                    texts(
                            connection,
                            rejects,
                            reject -> reject.fault().message().en()));
            insert.setArray(8, texts(connection, rejects, Reject::line));
            insert.setArray(
                    9,
                    texts(
                            connection,
                            rejects,
                            reject -> String.join(SEPARATOR, reject.fault().allowed())));
            return insert.executeUpdate();
        });
    }

    @Override
    public void clear(UUID batch) {
        sql.update("delete from batch_reject where batch = ?", batch);
    }

    @Override
    public List<Reject> list(UUID batch, long afterRow, int afterOrdinal, int limit) {
        return sql.list("""
                select * from batch_reject where batch = ? and (row_number, ordinal) > (?, ?)
                order by row_number, ordinal limit ?""", PostgresRejects::read, batch, afterRow, afterOrdinal, limit);
    }

    private static Reject read(ResultSet row) throws SQLException {
        var fault = new RowFault(
                row.getString("column_name"),
                row.getString("code"),
                new Label(row.getString("message_nl"), row.getString("message_en")),
                Arrays.asList((String[]) row.getArray("allowed").getArray()));
        return new Reject(row.getLong("row_number"), row.getInt("ordinal"), fault, row.getString("line"));
    }

    private static Object[] of(List<Reject> rejects, Function<Reject, Object> field) {
        return rejects.stream().map(field).toArray();
    }

    /** PostgreSQL keeps every character but NUL, which a line that was sent can have. */
    private static java.sql.Array texts(
            java.sql.Connection connection, List<Reject> rejects, Function<Reject, String> field) throws SQLException {
        Object[] texts = rejects.stream()
                .map(field)
                .map(text -> text.replace('\0', '\uFFFD'))
                .toArray();
        return connection.createArrayOf("text", texts);
    }
}
