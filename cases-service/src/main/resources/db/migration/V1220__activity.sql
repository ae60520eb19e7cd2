-- What the house does beside courses, and counts.
create table activity (
    id            uuid        primary key,
    version       bigint      not null,
    status        text        not null,
    kind          text        not null,
    title         text        not null,
    account_code  text        not null references account,
    subject_ref   text,
    unit_code     text,
    day           date        not null,
    participants  integer     check (participants >= 0),
    kroner        bigint      check (kroner >= 0),
    registered_at timestamptz not null,
    registered_by text        not null
);
create index activity_newest on activity (day desc, id desc);
create index activity_on_account on activity (account_code, day);
