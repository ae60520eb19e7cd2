-- What was told on the topics, as it was told. They are stored one transaction after the other (FeedListener), so that the
-- order of seq is the order of commits, and whoever reads on from a number passes over nothing.
create table told_event (
    seq            bigint generated always as identity primary key,
    id             text        not null unique,
    type           text        not null,
    source         text        not null,
    subject        text        not null,
    told_at        timestamptz not null,
    correlation_id text,
    unit_code      text,
    data           text        not null,
    received_at    timestamptz not null
);
create index told_event_age on told_event (received_at);

-- The last one that is no longer kept: whoever wants to read on from before it is told so.
create table event_horizon (
    seq bigint not null
);
insert into event_horizon values (0);
