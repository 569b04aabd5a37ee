package nl.natuurpeil.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.chaos.Database;

/**
 * Fills a suite that is thrown away with made-up municipalities and figures, all labelled as such. They are put into the
 * tables, past the service: only what follows is measured. What was there before goes, requests too: the same
 * correction of the same value would be known.
 */
record ChangeFill(Database database, Console console) {

    static final String INDICATOR = "urban-tree-canopy";
    static final String NAMESPACE = "NL27";
    static final int LAST_YEAR = 2025;
    static final String NOTE = "voorbeelddata, geen meting";

    private static final String FORGET = """
            truncate measurement, measurement_key, measurement_version, series_latest, series_chunk, verdict,
                current_verdict, recalculation_change, manual_judgement, batch, batch_part, batch_reject, batch_series""";

    private static final String REMOVE_MUNICIPALITIES =
            "delete from catalogue_copy where kind = 'AREA' and code ~ '^GM9\\d{5}$'";

    /** Over the provinces there are, one after the other; as large as each other. */
    private static final String MUNICIPALITIES = """
            insert into catalogue_copy (kind, code, version, document)
            select 'AREA', code, 1, jsonb_build_object('code', code, 'version', 1, 'kind', 'MUNICIPALITY',
                'name', jsonb_build_object('nl', code || ' (voorbeelddata, geen meting)',
                    'en', code || ' (example data, not measured)'),
                'parents', jsonb_build_array(provinces[1 + i %% array_length(provinces, 1)]), 'hectares', 10000)
            from generate_series(1, %d - (select count(*) from catalogue_copy
                    where kind = 'AREA' and document ->> 'kind' = 'MUNICIPALITY')) as i
            cross join lateral (select format('GM9%%s', lpad(i::text, 5, '0')) as code) as named
            cross join (select array_agg(code order by code) as provinces from catalogue_copy
                where kind = 'AREA' and document ->> 'kind' = 'PROVINCE') as known
            on conflict do nothing""";

    /** The canopy first, then what else is of towns or makes totals; example datasets where there are. */
    private static final String SERIES = """
            insert into series (code, indicator, area, dataset, unit)
            select indicator || '.' || area || '.' || dataset, indicator, area, dataset, unit
            from (select code as indicator, document -> 'unit' ->> 'ucum' as unit, coalesce((
                    select d ->> 'code' from jsonb_array_elements(document -> 'datasets') as d
                    order by d ->> 'kind' = 'EXAMPLE' desc limit 1), 'voorbeelddata') as dataset
                from catalogue_copy
                where kind = 'INDICATOR' and document -> 'unit' ->> 'ucum' <> '{class}'
                order by code = 'urban-tree-canopy' desc, code like 'urban-%%' desc,
                    jsonb_array_length(document -> 'datasets') > 0 desc,
                    document ->> 'aggregation' in ('SUM', 'AREA_WEIGHTED_MEAN') desc, code limit %d) as indicators
            cross join (select code as area from catalogue_copy
                where kind = 'AREA' and document ->> 'kind' = 'MUNICIPALITY') as areas
            on conflict do nothing""";

    private static final String MEASUREMENTS = """
            with said as materialized (
                select s.id as series, y as year, uuidv7() as id, s.code || '-' || y as name,
                    make_date(y, 1, 1)::timestamp at time zone 'Europe/Amsterdam' as begins,
                    make_date(y + 1, 1, 1)::timestamp at time zone 'Europe/Amsterdam' as ends
                from series s cross join generate_series(%d, %d) as y
                where s.area in (select code from catalogue_copy where kind = 'AREA')),
            key as (
                insert into measurement_key (id, begins, ends, series, namespace, local_id)
                select id, begins, ends, series, 'NL27', name from said)
            insert into measurement (series, begins, ends, recorded_at, id, status, value, namespace, local_id, recorded_by,
                details)
            select series, begins, ends, clock_timestamp(), id, 0, 10 + series %% 30 + year %% 5, 'NL27', name, 'bench',
                jsonb_build_object('note', 'voorbeelddata, geen meting') from said""";

    /** No revision twice for a series, also when its rows went meanwhile. */
    private static final String LATEST = """
            insert into series_latest (series, id, begins, ends, value, status, measurements, first_begins, revision,
                changed_at)
            select s.id, m.id, m.begins, m.ends, m.value, m.status, %d,
                make_date(%d, 1, 1)::timestamp at time zone 'Europe/Amsterdam',
                extract(epoch from clock_timestamp())::bigint, clock_timestamp()
            from series s cross join lateral (
                select * from measurement where series = s.id order by begins desc, ends desc limit 1) as m""";

    void run(ChangeState state) throws SQLException {
        int first = LAST_YEAR - state.years() + 1;
        try (var connection = database.connect()) {
            connection.setAutoCommit(true);
            execute(connection, FORGET);
            execute(connection, REMOVE_MUNICIPALITIES);
            execute(connection, MUNICIPALITIES.formatted(state.municipalities()));
            execute(connection, "update catalogue_revision set revision = uuidv7()");
            execute(connection, SERIES.formatted(state.indicators()));
            execute(connection, MEASUREMENTS.formatted(first, LAST_YEAR));
            execute(connection, LATEST.formatted(state.years(), first));
            execute(connection, "vacuum (analyze) measurement, measurement_key, series, series_latest, catalogue_copy");
        }
        long stored = database.number("select count(*) from measurement");
        if (stored != state.values()) {
            throw new Refusal(stored + " values are stored for " + state + "; nothing was measured.");
        }
        console.step("stored: " + state);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
