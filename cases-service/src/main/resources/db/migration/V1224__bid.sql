-- Whom a task was offered to, by a letter with an address of their own, and what they offered.
create table bid (
    id            uuid   primary key,
    version       bigint not null,
    task_id       uuid   not null references adviser_task,
    consultant_id uuid   not null references consultant,
    expires_on    date   not null,
    send_after    timestamptz,
    sent_at       timestamptz,
    kroner        bigint check (kroner >= 0),
    offer         text,
    submitted_at  timestamptz,
    unique (task_id, consultant_id),
    check ((kroner is null) = (submitted_at is null))
);
create index bid_to_send on bid (send_after) where send_after is not null;
create index bid_of_consultant on bid (consultant_id);
create index bid_offer on bid (expires_on) where offer is not null;
