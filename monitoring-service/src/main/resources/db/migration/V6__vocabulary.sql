-- Lists of the Aquo standard that were imported. Every version stays: what was refused once can be understood later.
create table vocabulary (
    list text not null,
    version integer not null check (version >= 1),
    -- Whether the standard has more codes than these.
    subset boolean not null,
    codes integer not null,
    content text not null,
    imported_by text not null,
    imported_at timestamptz not null default clock_timestamp(),
    primary key (list, version)
);

create table vocabulary_code (
    list text not null,
    version integer not null,
    -- Sorted as Java sorts, so that pages have the order of the list in memory.
    code text collate "C" not null,
    description text not null,
    code_group text,
    cas text,
    valid_from date,
    valid_to date,
    primary key (list, version, code),
    foreign key (list, version) references vocabulary
);
