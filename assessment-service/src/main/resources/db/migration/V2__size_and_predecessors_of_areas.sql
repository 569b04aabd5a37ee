-- What a weighted mean weighs by, and what an area came from by a merger or a change of bounds.
alter table area_version add column hectares numeric check (hectares > 0);
-- Codes, joined by a space.
alter table area_version add column replaces text;
