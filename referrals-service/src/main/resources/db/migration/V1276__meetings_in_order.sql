-- The meetings by the heads of their list, of all and of those of a kind.
create index meeting_by_title on meeting (title, id);
create index meeting_by_kind on meeting (kind, planned_for desc, id desc);
create index meeting_by_kind_and_title on meeting (kind, title, id);
