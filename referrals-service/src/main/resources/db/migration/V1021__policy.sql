-- What the house promises, version by version. Active ones are kept for good: referrals are pinned to them.
create table policy_version (
    id             uuid   primary key,
    number         int    not null unique,
    version        bigint not null,
    status         text   not null,
    name           text   not null,
    effective_from date   not null,
    target_minutes int    not null check (target_minutes > 0),
    -- In the order in which they are shown; the first decides when an answer is due.
    readings       text[] not null check (cardinality(readings) > 0)
);
-- One policy applies on each day.
create unique index policy_active_from on policy_version (effective_from) where status = 'ACTIVE';

create table policy_step (
    policy_id uuid not null references policy_version,
    position  int  not null,
    percent   int  not null check (percent > 0),
    tell      text not null,
    primary key (policy_id, position)
);

-- The promise of the house: 24 hours, read in both ways until the contact council picks one.
insert into policy_version
values ('0190a1b2-0000-7000-8000-0000000b0c01', 1, 0, 'ACTIVE', '24 timer', '2020-01-01', 24 * 60,
        '{CLOCK_HOURS,WORKING_DAYS}');
insert into policy_step
values ('0190a1b2-0000-7000-8000-0000000b0c01', 0, 50, 'DESK'),
       ('0190a1b2-0000-7000-8000-0000000b0c01', 1, 80, 'KAM'),
       ('0190a1b2-0000-7000-8000-0000000b0c01', 2, 100, 'LEADER');
