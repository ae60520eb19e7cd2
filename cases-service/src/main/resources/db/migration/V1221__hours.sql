-- Hours of one person on one day in one line: an account, a role and what they were worked for.
create table hour_entry (
    id            uuid        primary key,
    version       bigint      not null,
    person        text        not null,
    worked_on     date        not null,
    minutes       integer     not null check (minutes between 15 and 1440 and minutes % 15 = 0),
    -- Nothing where nobody knew who pays: the yearly statement shows it.
    account       text        references account,
    role          text        not null,
    course_id     uuid        references course,
    company_id    uuid        references company,
    activity_id   uuid        references activity,
    note          text,
    late_reason   text,
    registered_at timestamptz not null,
    registered_by text        not null,
    withdrawn_at  timestamptz,
    check (num_nonnulls(course_id, company_id, activity_id) <= 1)
);
create unique index hour_entry_of_a_line on hour_entry (person, worked_on, account, role, course_id, company_id, activity_id)
    nulls not distinct where withdrawn_at is null;
create index hour_entry_newest on hour_entry (worked_on desc, id desc) where withdrawn_at is null;
create index hour_entry_on_account on hour_entry (account, worked_on) where withdrawn_at is null;
create index hour_entry_of_course on hour_entry (course_id) where course_id is not null;
create index hour_entry_of_company on hour_entry (company_id) where company_id is not null;
create index hour_entry_registered_by on hour_entry (registered_by);
create index hour_entry_note on hour_entry (worked_on) where note is not null;

-- That a month was closed or opened again. A line is never changed afterwards.
create table period_change (
    id         uuid        primary key,
    month      date        not null check (extract(day from month) = 1),
    number     integer     not null,
    closes     boolean     not null,
    reason     text,
    changed_at timestamptz not null,
    changed_by text        not null,
    unique (month, number),
    check (closes or reason is not null)
);
