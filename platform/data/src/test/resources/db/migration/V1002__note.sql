create table note (
    id      uuid   primary key,
    pad     uuid   not null,
    text    text   not null,
    version bigint not null default 0
);
