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
