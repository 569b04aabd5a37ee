-- By which transaction a row was written. Who knows a snapshot finds with it what was committed since, in whatever order.
alter table verdict add column written_in xid8 not null default pg_current_xact_id();
create index verdict_written_in on verdict (written_in);
alter table catalogue_copy add column written_in xid8 not null default pg_current_xact_id();
create index catalogue_copy_written_in on catalogue_copy (written_in);

-- The document without what it rests on: what an overview shows, made by the database so that it never differs.
alter table verdict add column brief jsonb not null generated always as (cast(document as jsonb) - cast(
    '{title,rule,partRules,evidence,tests,parts,areas,explanation,causedBy,bindingLevelLabel,statusLabel,inputHash}'
    as text[])) stored;

-- Append-only: what people judged beside the service. The one with the highest version holds, unless it was withdrawn.
create table manual_judgement (
    obligation text not null,
    area text not null,
    version integer not null check (version >= 1),
    -- Null when this version withdraws.
    status text,
    valid_until date,
    motivation text not null,
    -- The automatic verdict it was given beside.
    verdict uuid not null references verdict,
    organisation text not null,
    client text not null,
    subject text not null,
    author text not null,
    recorded_at timestamptz not null,
    written_in xid8 not null default pg_current_xact_id(),
    primary key (obligation, area, version),
    check ((status is null) = (valid_until is null))
);
create index manual_judgement_written_in on manual_judgement (written_in);
