-- What stands in the calendar. An entry keeps its id for good: calendars that people subscribe to know it by that.
create table calendar_entry (
    id         uuid primary key,
    source     text        not null unique, -- what it is about, such as application/<id>
    title_da   text        not null,
    title_en   text        not null,
    starts_on  date,
    starts_at  timestamptz,
    ends_at    timestamptz,
    place      text,
    path       text        not null,
    sequence   int         not null,
    cancelled  boolean     not null,
    changed_at timestamptz not null,
    -- either a day, or a time with an end
    check (num_nonnulls(starts_on, starts_at) = 1 and num_nulls(starts_at, ends_at) in (0, 2))
);

create index calendar_entry_by_day on calendar_entry ((coalesce(starts_on, (starts_at at time zone 'Europe/Copenhagen')::date)));

-- A person's secret address. Only a digest of the token is kept, so that a copy of the database opens no calendar.
create table calendar_subscription (
    id           uuid primary key,
    subject      text        not null,
    token_digest bytea       not null unique,
    language     text        not null,
    created_at   timestamptz not null,
    revoked_at   timestamptz
);

create index calendar_subscription_by_subject on calendar_subscription (subject, created_at desc, id desc);
