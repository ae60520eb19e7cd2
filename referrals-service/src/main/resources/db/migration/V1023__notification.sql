-- What somebody is told: a role, a unit or a person. Codes only, nothing about a person.
create table notification (
    id          uuid        primary key,
    addressee   text        not null,
    kind        text        not null,
    referral_id uuid        not null references referral,
    reference   text        not null,
    percent     int,
    at          timestamptz not null
);
create index notification_of on notification (addressee, at desc, id desc);

-- Read is each reader's own note: a colleague of the same role still sees it.
create table notification_read (
    notification_id uuid        not null references notification,
    reader          text        not null,
    at              timestamptz not null,
    primary key (notification_id, reader)
);

-- Mail on its way: written with what it tells of, sent after that commits, tried again until it is taken.
create table mail (
    id         uuid        primary key,
    mailbox    text        not null,
    subject    text        not null,
    text       text        not null,
    written_at timestamptz not null,
    try_at     timestamptz not null,
    attempts   int         not null,
    sent_at    timestamptz
);
create index mail_due on mail (try_at) where sent_at is null;
