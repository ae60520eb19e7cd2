-- Questions that somebody keeps; the answers are computed anew each time.
create table saved_what_if (
    id        uuid primary key,
    version   bigint      not null,
    name      text        not null,
    questions jsonb       not null,
    shared    boolean     not null,
    owner     text        not null,
    saved_at  timestamptz not null
);
create index on saved_what_if (owner, id);
