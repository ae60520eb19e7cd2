-- What is heard of meetings and events: one row each.
create table activity (
    id           uuid    primary key,
    kind         text    not null,
    held_on      date    not null,
    participants int     not null,
    -- it was not held after all
    withdrawn    boolean not null
);

-- the order in which a figure lists what it counts
create index activity_by_day on activity (held_on desc, id desc);

-- The kinds of meeting that count; the course kinds are empty then.
alter table measurement_definition add column activity_kinds jsonb not null default '[]';
