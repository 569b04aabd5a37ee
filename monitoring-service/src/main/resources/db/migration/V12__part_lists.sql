-- What totals of many areas are made of, by the SHA-256 of the content: the list, which names its sections, and these, with
-- the areas and their measurements. Append-only; verdicts name the hash of a list.
create table part_list (
    hash text collate "C" primary key,
    content text not null
);
