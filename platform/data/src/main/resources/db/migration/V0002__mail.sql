-- Mail on its way: written with what it tells of, sent after that commits, tried again until it is taken.
create table outgoing_mail (
    id         uuid        primary key,
    mailbox    text        not null,
    subject    text        not null,
    text       text        not null,
    written_at timestamptz not null,
    try_at     timestamptz not null,
    attempts   int         not null,
    sent_at    timestamptz
);
create index outgoing_mail_due on outgoing_mail (try_at) where sent_at is null;
