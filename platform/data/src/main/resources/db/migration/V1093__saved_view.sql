-- The lists that somebody has narrowed and given a name.
create table saved_view (
    id    uuid primary key,
    owner text not null,
    list  text not null,
    name  text not null,
    query text not null
);
create unique index saved_view_name on saved_view (owner, list, lower(name));
