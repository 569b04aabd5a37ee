-- Species whose index must be made anew because counts of them changed. Rows are only added, so that who records counts
-- never waits for who makes an index.
create table species_due (
    id bigint generated always as identity primary key,
    taxon text not null,
    area text not null,
    dataset text not null,
    noted_at timestamptz not null default clock_timestamp()
);
create index species_due_species on species_due (taxon, area, dataset);

-- How the making of each index last went; the indices themselves are measurements.
create table species_stage (
    series text primary key,
    subject text not null,
    area text not null,
    dataset text not null,
    method text not null,
    code text,
    detail text,
    computed_at timestamptz not null default clock_timestamp()
);
create index species_stage_subject on species_stage (area, subject);
