-- A search for a part of a task's title.
create index adviser_task_titled on adviser_task using gin (lower(title) gin_trgm_ops);

-- The activities by the heads of their list, of all and of those of a kind.
create index activity_by_title on activity (title, id);
create index activity_by_kind on activity (kind, day desc, id desc);
create index activity_by_kind_and_title on activity (kind, title, id);
