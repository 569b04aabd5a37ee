-- Every kind of record; how long a version holds; who recorded it and why; releases and editors beside each other.
alter table catalogue_record
    drop constraint catalogue_record_kind_check,
    add constraint catalogue_record_kind_check check (kind in (
        'INSTRUMENT', 'PROVISION', 'INDICATOR', 'ACTOR', 'CONDITION', 'LANDSCAPE_TYPE', 'MEASURE', 'OBLIGATION',
        'LINKAGE', 'BOTTLENECK', 'PRACTICE', 'STEP_PLAN', 'NORM', 'REMARK')),
    add column until date check (until >= since),
    add column recorded_by text not null default 'natuurpeil',
    add column reason text,
    add column origin text not null default 'RELEASE' check (origin in ('RELEASE', 'EDITOR')),
    add column release_version integer,
    alter column release drop not null;

update catalogue_record set release_version = version;

alter table catalogue_record
    alter column recorded_by drop default,
    alter column origin drop default,
    add constraint catalogue_record_release check (
        (origin = 'RELEASE') = (release is not null) and (origin = 'RELEASE') = (release_version is not null)),
    add constraint catalogue_record_release_version unique (kind, code, release_version);

comment on column catalogue_record.until is 'last day on which the version holds in the world; null while open';
comment on column catalogue_record.version is 'counts for each code here, whoever recorded it';
comment on column catalogue_record.release_version is 'counts for each code in the releases';
comment on column catalogue_record.content_hash is 'of the source as it was written, under its number there';

-- The catalogue is selected from in memory.
drop table catalogue_facet;

-- What a release brought for a record that an editor had changed; it made no version.
create table release_content (
    id bigint generated always as identity primary key,
    kind text not null,
    code text collate "C" not null,
    release_version integer not null,
    release text not null,
    seen_at timestamptz not null,
    content_hash text not null,
    source text not null,
    outcome text not null check (outcome in ('SAME', 'WITHHELD')),
    unique (kind, code, release_version)
);

-- Which version of each record the other services were told of last.
create table told_version (
    kind text not null,
    code text collate "C" not null,
    version integer not null,
    primary key (kind, code)
);
insert into told_version (kind, code, version)
select kind, code, max(version) from catalogue_record where kind in ('INDICATOR', 'OBLIGATION') group by kind, code;
