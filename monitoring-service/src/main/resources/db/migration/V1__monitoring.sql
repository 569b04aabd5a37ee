-- Copies of what other services publish; rebuilt at any time from the compacted topics.
create table catalogue_copy (
    kind text not null,
    code text not null,
    version integer not null,
    document jsonb not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (kind, code)
);

create table series (
    id text primary key,
    indicator text not null,
    area text not null,
    dataset text not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create index series_indicator_area on series (indicator, area);

-- Never updated, never deleted.
create table measurement (
    id uuid primary key default uuidv7(),
    namespace text not null,
    local_id text not null,
    series text not null references series,
    period_from date not null,
    period_to date not null check (period_to >= period_from),
    value numeric not null,
    unit text not null,
    standard_error numeric check (standard_error >= 0),
    note text,
    recorded_at timestamptz not null default clock_timestamp(),
    unique (namespace, local_id),
    unique (series, period_from, period_to)
);

-- Append-only: the verdict of an obligation for an area is the one with the highest sequence.
create table verdict (
    id uuid primary key,
    obligation text not null,
    area text not null,
    sequence integer not null,
    status text not null,
    judged_at timestamptz not null,
    -- Hash over input and judgement: the same content is not appended twice in a row.
    content text not null,
    -- Text, not jsonb: what was said once is given back to the byte.
    document text not null,
    unique (obligation, area, sequence)
);
create index verdict_area on verdict (area, obligation, sequence desc);
