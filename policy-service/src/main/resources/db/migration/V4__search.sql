-- The texts of every version in both languages, and the words they are found by. Filled from the records by the service:
-- a version when it is recorded, and at the start what is missing.
create table catalogue_text (
    record_id bigint not null references catalogue_record (id),
    language text not null check (language in ('nl', 'en')),
    fields text[] not null,
    texts text[] not null check (cardinality(texts) = cardinality(fields)),
    words tsvector not null,
    primary key (record_id, language)
);
create index catalogue_text_words on catalogue_text using gin (words);
comment on column catalogue_text.fields is 'paths of the texts within the record';
