-- Measurements once more, a thousand in one row, for reading: nothing is only here, and all of it can be made again.
-- The chunks of a series hold its measurements from the first one on without a hole; what begins after the last chunk is
-- in no chunk.
drop table series_chunk;
create table series_chunk (
    series integer not null,
    -- Begins of the first and the last measurement in it.
    first timestamptz not null,
    last timestamptz not null,
    measurements integer not null,
    -- Microseconds since 1970: these arrive as they are, and needn't be parsed.
    begins bigint[] not null,
    -- Null: all are moments.
    ends bigint[],
    value float8[] not null,
    -- Those with more digits than a float8 gives back; null: none.
    exact_value numeric[],
    -- Null: none has one.
    standard_error float8[],
    limit_symbol smallint[],
    -- One element: all have the same.
    status smallint[] not null,
    quality text[],
    text_value text[],
    primary key (series, first)
);
-- Times and values hardly get smaller by packing, and unpacking takes longer than reading them.
alter table series_chunk
    alter column begins set storage external,
    alter column ends set storage external,
    alter column value set storage external;

alter table series_latest
    -- Chunks that end later are not up to date: who records, changes or withdraws a measurement sets this back to before it,
    -- while holding the series.
    add column chunked_until timestamptz,
    -- The revision for which all chunks were built that can be.
    add column chunked_revision bigint;

-- A monitoring point as clients name it, such as NL80_EIJSDPTN.
create index series_point_name on series ((point_namespace || '_' || point));
