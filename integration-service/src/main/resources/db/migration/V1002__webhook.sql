-- Who wants to be told of what, and where. The secrets are kept as they are, since messages are signed with them.
create table webhook (
    id               uuid primary key,
    version          bigint      not null,
    owner            text        not null,
    url              text        not null,
    description      text,
    event_types      text[]      not null,
    -- what the owner's token let them hear of when they registered it
    heard            text[]      not null,
    heard_as_own     text[]      not null,
    units            text[]      not null,
    status           text        not null,
    off_because      text,
    secret           bytea       not null,
    old_secret       bytea,
    old_secret_until timestamptz,
    failing_since    timestamptz,
    created_at       timestamptz not null,
    check ((status = 'OFF') = (off_because is not null)),
    check (num_nulls(old_secret, old_secret_until) in (0, 2))
);
create index webhook_by_owner on webhook (owner, id desc);

-- A message to one receiver, until it was taken or given up.
create table webhook_delivery (
    id         uuid primary key,
    version    bigint      not null,
    webhook_id uuid        not null references webhook on delete cascade,
    message_id text        not null,
    type       text        not null,
    body       text        not null,
    created_at timestamptz not null,
    status     text        not null,
    attempts   int         not null,
    -- attempts of this round: a message that is sent again begins anew
    tries      int         not null,
    due_at     timestamptz not null
);
create index webhook_delivery_due on webhook_delivery (webhook_id, due_at) where status = 'WAITING';
create index webhook_delivery_log on webhook_delivery (webhook_id, id desc);
create index webhook_delivery_age on webhook_delivery (created_at);

create table webhook_attempt (
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    number      int         not null,
    at          timestamptz not null,
    millis      int         not null,
    status_code int,
    failure     text,
    answer      text,
    primary key (delivery_id, number)
);
