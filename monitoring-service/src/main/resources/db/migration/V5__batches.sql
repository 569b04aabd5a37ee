-- A body of measurements, posted at once: what was asked, how far it is and what became of its rows.
create table batch (
    id uuid primary key default uuidv7(),
    organisation text not null,
    actor text not null,
    -- The sender's Idempotency-Key or else the content; none once another request may take its place.
    request_key text,
    -- SHA-256 over everything that was asked; none while the body comes in.
    fingerprint bytea,
    state text not null,
    format text not null,
    conflict text not null,
    atomic boolean not null,
    dry_run boolean not null,
    dataset text,
    reason text,
    received_at timestamptz not null default clock_timestamp(),
    started_at timestamptz,
    progressed_at timestamptz,
    finished_at timestamptz,
    bytes bigint not null default 0,
    bytes_read bigint not null default 0,
    rows_read bigint not null default 0,
    rows_accepted bigint not null default 0,
    rows_corrected bigint not null default 0,
    rows_duplicate bigint not null default 0,
    rows_kept bigint not null default 0,
    rows_rejected bigint not null default 0,
    -- Known once every row was dealt with.
    rows_total bigint,
    detail_nl text,
    detail_en text,
    cancelling boolean not null default false,
    -- Who works on it, and until when nobody else does; for a body that comes in: until when it is still expected.
    worker uuid,
    lease_until timestamptz,
    -- Since the last progress.
    attempts integer not null default 0
) with (fillfactor = 80);

create unique index batch_request on batch (organisation, request_key);
create index batch_organisation on batch (organisation, id desc);
create index batch_unfinished on batch (received_at, id) where state in ('RECEIVING', 'RECEIVED', 'RUNNING');
-- One after the other for each organisation, whatever the replicas do; batches answered at once never commit as RUNNING.
create unique index batch_running on batch (organisation) where state = 'RUNNING' and worker is not null;
create index batch_finished on batch (finished_at);

-- The body of a large batch until its rows are dealt with, in pieces compressed each for itself.
create table batch_part (
    batch uuid not null references batch on delete cascade,
    number integer not null,
    content bytea not null,
    primary key (batch, number)
);
alter table batch_part alter column content set storage external;

-- Every fault of every refused row.
create table batch_reject (
    batch uuid not null references batch on delete cascade,
    row_number bigint not null,
    ordinal integer not null,
    column_name text not null,
    code text not null,
    message_nl text not null,
    message_en text not null,
    allowed text[] not null,
    line text not null,
    primary key (batch, row_number, ordinal)
);

-- What a large batch changed in its series, as long as it was not told.
create table batch_series (
    batch uuid not null references batch on delete cascade,
    series text collate "C" not null,
    indicator text,
    area text,
    dataset text not null,
    changes bigint not null,
    begins timestamptz not null,
    ends timestamptz not null,
    recorded_at timestamptz not null,
    primary key (batch, series)
);
