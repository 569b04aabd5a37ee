-- Measurements of any kind, partitioned by the time they stand for; corrections keep what they replace.
-- Written set by set by RecordMeasurements: no trigger, no foreign key and no b-tree on random values is in its way.

alter table measurement rename to measurement_before;
alter index measurement_pkey rename to measurement_before_pkey;
alter table measurement_before drop constraint measurement_series_fkey;
alter table series rename to series_before;
alter index series_pkey rename to series_before_pkey;
alter index series_indicator_area rename to series_before_indicator_area;

-- code is the name the world knows a series by, id what rows refer to it by. Never changed, never deleted.
create table series (
    id integer generated always as identity primary key,
    code text collate "C" not null unique,
    indicator text,
    -- The Aquo identification; unit is the one of the values, UCUM when the series serves an indicator.
    quantity text,
    parameter text,
    taxon text,
    aquo_unit text,
    condition text,
    compartment text,
    method text,
    area text,
    point_namespace text,
    point text,
    dataset text not null,
    unit text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    check (indicator is not null or quantity is not null),
    check (area is not null or point is not null)
);
create index series_indicator_area on series (indicator, area);
create index series_area on series (area);
create index series_point on series (point_namespace, point);

-- The current version of each measurement. begins included, ends not; both the same for a moment.
-- limit_symbol: -1 below, 1 above the value. status: 0 unchecked, 1 checked, 2 final, 3 quarantined.
create table measurement (
    series integer not null,
    begins timestamptz not null,
    ends timestamptz not null,
    recorded_at timestamptz not null,
    id uuid not null,
    version integer not null default 1,
    limit_symbol smallint,
    status smallint not null,
    value numeric,
    standard_error numeric,
    text_value text,
    quality text,
    namespace text collate "C" not null,
    local_id text collate "C" not null,
    recorded_by text not null,
    details jsonb,
    primary key (series, begins, ends)
) partition by range (begins);

create table measurement_before_2000 partition of measurement
    for values from (minvalue) to ('2000-01-01 00:00 Europe/Amsterdam');
create table measurement_2000_2009 partition of measurement
    for values from ('2000-01-01 00:00 Europe/Amsterdam') to ('2010-01-01 00:00 Europe/Amsterdam');
create table measurement_2010_2014 partition of measurement
    for values from ('2010-01-01 00:00 Europe/Amsterdam') to ('2015-01-01 00:00 Europe/Amsterdam');
create table measurement_2015_2019 partition of measurement
    for values from ('2015-01-01 00:00 Europe/Amsterdam') to ('2020-01-01 00:00 Europe/Amsterdam');
do $$
begin
    for year in 2020..2030 loop
        execute format(
            'create table measurement_%s partition of measurement
             for values from (''%s-01-01 00:00 Europe/Amsterdam'') to (''%s-01-01 00:00 Europe/Amsterdam'')',
            year, year, year + 1);
    end loop;
end $$;
-- Years are added ahead by a scheduled task; this catches what would come before it did.
create table measurement_default partition of measurement default;

-- Ids rise with time, and rows lie in the order they came: a few bytes for a stretch of pages find one by its id.
create index measurement_id on measurement using brin (id) with (pages_per_range = 16, autosummarize = on);

-- The sender's own key, unique over all partitions, and where the measurement is.
create table measurement_key (
    id uuid not null,
    begins timestamptz not null,
    ends timestamptz not null,
    -- Hash of what was said, so that a resend is known without reading the row; null for rows from before there was one.
    content bigint,
    series integer not null,
    version integer not null default 1,
    withdrawn boolean not null default false,
    namespace text collate "C" not null,
    local_id text collate "C" not null,
    primary key (namespace, local_id)
);

-- Versions that are no longer current, with who ended them, when and why. Append-only.
create table measurement_version (
    series integer not null,
    begins timestamptz not null,
    ends timestamptz not null,
    recorded_at timestamptz not null,
    id uuid primary key,
    version integer not null,
    limit_symbol smallint,
    status smallint not null,
    value numeric,
    standard_error numeric,
    text_value text,
    quality text,
    namespace text collate "C" not null,
    local_id text collate "C" not null,
    recorded_by text not null,
    details jsonb,
    superseded_at timestamptz not null,
    -- The version that took its place; null when it was withdrawn.
    superseded_by uuid,
    actor text not null,
    reason text
);
create index measurement_version_key on measurement_version (namespace, local_id);
create index measurement_version_series on measurement_version (series, begins);

-- What is to be known of a series without reading its rows, kept in the transaction of the rows. Its row is also the lock
-- of who writes to the series. The latest value is the last one that is not in quarantine; there may be none.
create table series_latest (
    series integer primary key,
    id uuid,
    begins timestamptz,
    ends timestamptz,
    value numeric,
    standard_error numeric,
    text_value text,
    limit_symbol smallint,
    status smallint,
    quality text,
    -- All current ones, those in quarantine too, and the first of them.
    measurements bigint not null,
    first_begins timestamptz,
    -- Goes up with each change.
    revision bigint not null,
    changed_at timestamptz not null
) with (fillfactor = 70);

-- Read by series.*, made here because recording deletes the chunks it reaches into: one row of arrays per series and stretch
-- of up to about a thousand measurements.
create table series_chunk (
    series integer not null,
    first timestamptz not null,
    last timestamptz not null,
    measurements integer not null,
    begins timestamptz[] not null,
    ends timestamptz[] not null,
    value float8[] not null,
    standard_error float8[] not null,
    limit_symbol smallint[] not null,
    status smallint[] not null,
    quality text[] not null,
    id uuid[] not null,
    primary key (series, first)
);

insert into series (code, indicator, area, dataset, unit, recorded_at)
select s.id, s.indicator, s.area, s.dataset, m.unit, s.recorded_at
from series_before s
join lateral (select unit from measurement_before where series = s.id order by id desc limit 1) m on true
order by s.recorded_at, s.id;

-- A period of days becomes midnight to midnight in the Netherlands, the last day included.
insert into measurement (series, begins, ends, recorded_at, id, status, value, standard_error, namespace, local_id,
    recorded_by, details)
select s.id,
    m.period_from::timestamp at time zone 'Europe/Amsterdam',
    (m.period_to + 1)::timestamp at time zone 'Europe/Amsterdam',
    m.recorded_at, m.id, 0, m.value, m.standard_error, m.namespace, m.local_id, m.namespace,
    case when m.note is not null then jsonb_build_object('note', m.note) end
from measurement_before m
join series s on s.code = m.series
order by m.id;

insert into measurement_key (id, begins, ends, series, namespace, local_id)
select id, begins, ends, series, namespace, local_id from measurement order by namespace, local_id;

insert into series_latest (series, id, begins, ends, value, standard_error, status, measurements, first_begins, revision,
    changed_at)
select distinct on (series) series, id, begins, ends, value, standard_error, status,
    count(*) over (partition by series), min(begins) over (partition by series), 1, clock_timestamp()
from measurement
order by series, begins desc, ends desc;

drop table measurement_before;
drop table series_before;
