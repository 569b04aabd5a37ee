-- Another value with every change of catalogue_copy, in its transaction: who knows the value knows the content. Not a
-- number that counts up, as a transaction that is rolled back would have used one that another uses again.
create table catalogue_revision (
    one boolean primary key default true check (one),
    revision uuid not null default uuidv7()
);
insert into catalogue_revision default values;

alter table verdict add column outcome text;
update verdict set outcome = cast(document as jsonb) ->> 'outcome';
alter table verdict alter column outcome set not null;

-- Which verdict holds now, and what it says, without reading its document. Follows from verdict at any time.
create table current_verdict (
    obligation text not null,
    area text not null,
    verdict uuid not null references verdict,
    sequence integer not null,
    outcome text not null,
    status text not null,
    content text not null,
    primary key (obligation, area)
) with (fillfactor = 70);
create index current_verdict_area on current_verdict (area, obligation);
insert into current_verdict
select distinct on (obligation, area) obligation, area, id, sequence, outcome, status, content
from verdict order by obligation, area, sequence desc;

-- Judging anew on demand. Who works on one holds it until leased_until and says so with every chunk; if it falls away
-- another goes on behind the pair reached, which is written in the transaction of the verdicts up to it.
create table recalculation (
    id uuid primary key default uuidv7(),
    obligation text,
    area text,
    dry_run boolean not null,
    state text not null default 'QUEUED',
    requested_by text,
    requested_at timestamptz not null default clock_timestamp(),
    started_at timestamptz,
    finished_at timestamptz,
    total integer,
    judged integer not null default 0,
    changed integer not null default 0,
    reached_obligation text,
    reached_area text,
    lease uuid,
    leased_until timestamptz,
    checksum text,
    detail text
) with (fillfactor = 50);
create index recalculation_open on recalculation (id) where state in ('QUEUED', 'RUNNING');

create table recalculation_change (
    recalculation uuid not null references recalculation,
    obligation text not null,
    area text not null,
    status_before text,
    status_after text not null,
    outcome text not null,
    -- Null when it was foreseen only.
    verdict uuid references verdict,
    primary key (recalculation, obligation, area)
);
