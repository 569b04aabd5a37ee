-- Every version of what was copied, so that it can be judged by the rules and areas of an earlier day. What was overwritten
-- before there was this table is not in it.
create table catalogue_version (
    kind text not null,
    code text not null,
    version integer not null,
    document jsonb not null,
    -- When this service came to know it.
    received_at timestamptz not null default clock_timestamp(),
    primary key (kind, code, version)
);
insert into catalogue_version (kind, code, version, document, received_at)
select kind, code, version, document, received_at from catalogue_copy;
