-- Events that are committed but not yet in Kafka. The column names are those of Debezium's outbox event router.
create table outbox (
    -- Order of sending. Not the order of commits: the relay always begins again at the lowest row that is there.
    seq           bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text        not null,
    headers       jsonb       not null default '{}'
);
-- Rows live for milliseconds; without this the dead ones pile up between two vacuums.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Messages whose effect is committed. Kept for good: a topic keeps everything, so an old message may come again.
create table inbox (
    message_id  text        primary key,
    received_at timestamptz not null default now()
);

-- Answers given under an Idempotency-Key, for a repeated request.
create table idempotency_key (
    caller      text        not null,
    key         text        not null,
    -- SHA-256 of what was asked: the same key with another request is an error.
    fingerprint text        not null,
    status      smallint    not null,
    headers     jsonb       not null,
    body        text        not null,
    created_at  timestamptz not null,
    primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);

create table audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    actor          text        not null,
    action         text        not null,
    resource       text        not null,
    resource_id    text        not null,
    correlation_id text        not null
);
create index audit_entry_resource on audit_entry (resource, resource_id);
