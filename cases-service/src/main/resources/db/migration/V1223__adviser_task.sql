-- Private consultants, and what companies put out to them.
create table consultant (
    id            uuid   primary key,
    version       bigint not null,
    name          text,
    company       text,
    email         text,
    last_heard_of date   not null
);
create index consultant_by_name on consultant (name, id) where name is not null;
create index consultant_quiet on consultant (last_heard_of) where name is not null;
create table consultant_topic (
    consultant_id uuid not null references consultant,
    topic         text not null,
    primary key (consultant_id, topic)
);
create table adviser_task (
    id              uuid   primary key,
    version         bigint not null,
    status          text   not null,
    channel         text   not null,
    company_id      uuid   not null references company,
    title           text   not null,
    programme       text,
    requested_on    date   not null,
    published_on    date   check (published_on >= requested_on),
    awarded_on      date   check (awarded_on >= published_on),
    winner_id       uuid   references consultant,
    subsidy_id      uuid,
    external_system text,
    external_id     text,
    check ((status = 'AWARDED') = (awarded_on is not null)),
    check ((awarded_on is null) = (winner_id is null)),
    check ((external_system is null) = (external_id is null)),
    unique (external_system, external_id)
);
create index adviser_task_newest on adviser_task (requested_on desc, id desc);
create index adviser_task_of_company on adviser_task (company_id);
create index adviser_task_winner on adviser_task (winner_id) where winner_id is not null;
