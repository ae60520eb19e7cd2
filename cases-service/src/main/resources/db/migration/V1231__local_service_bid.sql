-- A bid for a municipality's local business service, from its request to its outcome.
create table local_bid (
    id                uuid   primary key,
    version           bigint not null,
    status            text   not null,
    municipality_code text   not null,
    scope             text   not null,
    requested_on      date   not null,
    assessed_on       date   check (assessed_on >= requested_on),
    recommended       boolean,
    assessment        text,
    decided_on        date   check (decided_on >= assessed_on),
    minutes_reference text,
    concluded_on      date   check (concluded_on >= decided_on)
);
create index local_bid_newest on local_bid (requested_on desc, id desc);
-- A municipality asks once at a time.
create unique index local_bid_open on local_bid (municipality_code) where status in ('REQUESTED', 'ASSESSED', 'APPROVED');
