-- The house's calendar, version by version. Active ones are kept for good: referrals are pinned to them.
create table calendar_version (
    id             uuid   primary key,
    number         int    not null unique,
    version        bigint not null,
    status         text   not null,
    name           text   not null,
    effective_from date   not null,
    working_days   text[] not null,
    -- Closed every year by agreement, such as --12-24: the house's own decision.
    closed_days    text[] not null
);
-- One calendar applies on each day.
create unique index calendar_active_from on calendar_version (effective_from) where status = 'ACTIVE';

create table calendar_window (
    calendar_id uuid not null references calendar_version,
    day_of_week text not null,
    opens       time not null,
    -- Midnight is the end of the day.
    closes      time not null
);
create index calendar_window_of on calendar_window (calendar_id);

create table calendar_holiday (
    calendar_id uuid not null references calendar_version,
    holiday     date not null,
    name        text not null
);
create index calendar_holiday_of on calendar_holiday (calendar_id);

insert into calendar_version
values ('0190a1b2-0000-7000-8000-00000000ca01', 1, 0, 'ACTIVE', 'Danmark 2020-2030', '2020-01-01',
        '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}', '{}');

insert into calendar_window
select '0190a1b2-0000-7000-8000-00000000ca01', day, '08:00', '16:00'
from unnest('{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}'::text[]) as day;

-- The public holidays by law. Store bededag is one until 2023. Reviewed year by year; CalendarDataTest holds them
-- against another source.
insert into calendar_holiday
select '0190a1b2-0000-7000-8000-00000000ca01', holiday, name
from (values
    (date '2020-01-01', 'Nytårsdag'),
    (date '2020-04-09', 'Skærtorsdag'),
    (date '2020-04-10', 'Langfredag'),
    (date '2020-04-12', 'Påskedag'),
    (date '2020-04-13', '2. påskedag'),
    (date '2020-05-08', 'Store bededag'),
    (date '2020-05-21', 'Kristi himmelfartsdag'),
    (date '2020-05-31', 'Pinsedag'),
    (date '2020-06-01', '2. pinsedag'),
    (date '2020-12-25', 'Juledag'),
    (date '2020-12-26', '2. juledag'),

    (date '2021-01-01', 'Nytårsdag'),
    (date '2021-04-01', 'Skærtorsdag'),
    (date '2021-04-02', 'Langfredag'),
    (date '2021-04-04', 'Påskedag'),
    (date '2021-04-05', '2. påskedag'),
    (date '2021-04-30', 'Store bededag'),
    (date '2021-05-13', 'Kristi himmelfartsdag'),
    (date '2021-05-23', 'Pinsedag'),
    (date '2021-05-24', '2. pinsedag'),
    (date '2021-12-25', 'Juledag'),
    (date '2021-12-26', '2. juledag'),

    (date '2022-01-01', 'Nytårsdag'),
    (date '2022-04-14', 'Skærtorsdag'),
    (date '2022-04-15', 'Langfredag'),
    (date '2022-04-17', 'Påskedag'),
    (date '2022-04-18', '2. påskedag'),
    (date '2022-05-13', 'Store bededag'),
    (date '2022-05-26', 'Kristi himmelfartsdag'),
    (date '2022-06-05', 'Pinsedag'),
    (date '2022-06-06', '2. pinsedag'),
    (date '2022-12-25', 'Juledag'),
    (date '2022-12-26', '2. juledag'),

    (date '2023-01-01', 'Nytårsdag'),
    (date '2023-04-06', 'Skærtorsdag'),
    (date '2023-04-07', 'Langfredag'),
    (date '2023-04-09', 'Påskedag'),
    (date '2023-04-10', '2. påskedag'),
    (date '2023-05-05', 'Store bededag'),
    (date '2023-05-18', 'Kristi himmelfartsdag'),
    (date '2023-05-28', 'Pinsedag'),
    (date '2023-05-29', '2. pinsedag'),
    (date '2023-12-25', 'Juledag'),
    (date '2023-12-26', '2. juledag'),

    (date '2024-01-01', 'Nytårsdag'),
    (date '2024-03-28', 'Skærtorsdag'),
    (date '2024-03-29', 'Langfredag'),
    (date '2024-03-31', 'Påskedag'),
    (date '2024-04-01', '2. påskedag'),
    (date '2024-05-09', 'Kristi himmelfartsdag'),
    (date '2024-05-19', 'Pinsedag'),
    (date '2024-05-20', '2. pinsedag'),
    (date '2024-12-25', 'Juledag'),
    (date '2024-12-26', '2. juledag'),

    (date '2025-01-01', 'Nytårsdag'),
    (date '2025-04-17', 'Skærtorsdag'),
    (date '2025-04-18', 'Langfredag'),
    (date '2025-04-20', 'Påskedag'),
    (date '2025-04-21', '2. påskedag'),
    (date '2025-05-29', 'Kristi himmelfartsdag'),
    (date '2025-06-08', 'Pinsedag'),
    (date '2025-06-09', '2. pinsedag'),
    (date '2025-12-25', 'Juledag'),
    (date '2025-12-26', '2. juledag'),

    (date '2026-01-01', 'Nytårsdag'),
    (date '2026-04-02', 'Skærtorsdag'),
    (date '2026-04-03', 'Langfredag'),
    (date '2026-04-05', 'Påskedag'),
    (date '2026-04-06', '2. påskedag'),
    (date '2026-05-14', 'Kristi himmelfartsdag'),
    (date '2026-05-24', 'Pinsedag'),
    (date '2026-05-25', '2. pinsedag'),
    (date '2026-12-25', 'Juledag'),
    (date '2026-12-26', '2. juledag'),

    (date '2027-01-01', 'Nytårsdag'),
    (date '2027-03-25', 'Skærtorsdag'),
    (date '2027-03-26', 'Langfredag'),
    (date '2027-03-28', 'Påskedag'),
    (date '2027-03-29', '2. påskedag'),
    (date '2027-05-06', 'Kristi himmelfartsdag'),
    (date '2027-05-16', 'Pinsedag'),
    (date '2027-05-17', '2. pinsedag'),
    (date '2027-12-25', 'Juledag'),
    (date '2027-12-26', '2. juledag'),

    (date '2028-01-01', 'Nytårsdag'),
    (date '2028-04-13', 'Skærtorsdag'),
    (date '2028-04-14', 'Langfredag'),
    (date '2028-04-16', 'Påskedag'),
    (date '2028-04-17', '2. påskedag'),
    (date '2028-05-25', 'Kristi himmelfartsdag'),
    (date '2028-06-04', 'Pinsedag'),
    (date '2028-06-05', '2. pinsedag'),
    (date '2028-12-25', 'Juledag'),
    (date '2028-12-26', '2. juledag'),

    (date '2029-01-01', 'Nytårsdag'),
    (date '2029-03-29', 'Skærtorsdag'),
    (date '2029-03-30', 'Langfredag'),
    (date '2029-04-01', 'Påskedag'),
    (date '2029-04-02', '2. påskedag'),
    (date '2029-05-10', 'Kristi himmelfartsdag'),
    (date '2029-05-20', 'Pinsedag'),
    (date '2029-05-21', '2. pinsedag'),
    (date '2029-12-25', 'Juledag'),
    (date '2029-12-26', '2. juledag'),

    (date '2030-01-01', 'Nytårsdag'),
    (date '2030-04-18', 'Skærtorsdag'),
    (date '2030-04-19', 'Langfredag'),
    (date '2030-04-21', 'Påskedag'),
    (date '2030-04-22', '2. påskedag'),
    (date '2030-05-30', 'Kristi himmelfartsdag'),
    (date '2030-06-09', 'Pinsedag'),
    (date '2030-06-10', '2. pinsedag'),
    (date '2030-12-25', 'Juledag'),
    (date '2030-12-26', '2. juledag')
) as reviewed (holiday, name);
