-- Every version of every record of the catalogue. Rows are added, never changed or removed.
create table catalogue_record (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('INSTRUMENT', 'PROVISION', 'INDICATOR', 'OBLIGATION')),
    code text collate "C" not null,
    version integer not null check (version >= 1),
    since date not null,
    recorded_at timestamptz not null,
    release text not null,
    content_hash text not null,
    source text not null,
    unique (kind, code, version)
);
comment on column catalogue_record.since is 'first day on which the version holds in the world';
comment on column catalogue_record.recorded_at is 'when the version became known here';
comment on column catalogue_record.source is 'the record as it was written, as JSON with sorted names';

-- What records can be selected by.
create table catalogue_facet (
    record_id bigint not null references catalogue_record (id),
    facet text not null,
    value text not null,
    primary key (record_id, facet, value)
);
create index catalogue_facet_value on catalogue_facet (facet, value);
