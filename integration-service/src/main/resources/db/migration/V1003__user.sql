-- Who has signed in, and what their last token said; the name that belongs to an account stands in known_person.
create table known_user (
    account       text primary key,
    version       bigint      not null,
    roles         text[]      not null,
    units         text[]      not null,
    municipality  text,
    last_seen_at  timestamptz not null,
    -- sessions that were begun by then have ended, also those that are not known here
    signed_out_at timestamptz
);
create index known_user_by_age on known_user (last_seen_at desc, account);
create index known_user_signed_out on known_user (signed_out_at) where signed_out_at is not null;

create table user_session (
    -- the gateway's name for it, from which nothing can be opened
    id       text primary key,
    version  bigint      not null,
    account  text        not null references known_user on delete cascade,
    begun_at timestamptz not null,
    used_at  timestamptz not null,
    -- by whom says the audit trail
    ended_at timestamptz
);
create index user_session_of on user_session (account, begun_at desc);
create index user_session_ended on user_session (ended_at) where ended_at is not null;
create index user_session_age on user_session (used_at);
