-- Who approved what an editor published: never the editor alone.
alter table catalogue_record
    add column reviewed_by text,
    add constraint catalogue_record_reviewed check ((origin = 'EDITOR') = (reviewed_by is not null));

-- What editors propose. A draft is changed until it is closed, and never removed.
create sequence draft_number;
create table draft (
    number bigint primary key,
    kind text not null,
    code text collate "C" not null,
    reason text not null,
    content text not null,
    base_version integer,
    latest_version integer not null check (latest_version >= 0),
    restores integer,
    author_subject text not null,
    author_client text not null,
    author_name text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    revision integer not null check (revision >= 1),
    state text not null check (state in ('OPEN', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
    reviewer_subject text,
    reviewer_client text,
    reviewer_name text,
    remark text,
    published_version integer,
    constraint draft_reviewed check (
        (state in ('PUBLISHED', 'REJECTED')) = (reviewer_subject is not null)
        and reviewer_subject is distinct from author_subject),
    constraint draft_published check ((state = 'PUBLISHED') = (published_version is not null))
);
create index draft_record on draft (kind, code, number);

comment on column draft.base_version is 'version it starts from; null for a new record';
comment on column draft.latest_version is 'highest version there was when it was based; 0 for a new record';
comment on column draft.restores is 'earlier version it proposes again';
comment on column draft.revision is 'counts its changes; its entity tag';
