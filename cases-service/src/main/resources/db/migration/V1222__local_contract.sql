-- What is agreed for an account in a year: hours by role, and of a contract on local service how many of what is counted.
create table budget (
    id      uuid    primary key,
    version bigint  not null,
    account text    not null references account,
    year    integer not null,
    unique (account, year)
);
create table budget_line (
    budget_id         uuid    not null references budget,
    role              text    not null,
    full_year_minutes integer not null check (full_year_minutes >= 0),
    stated_minutes    integer check (stated_minutes >= 0),
    primary key (budget_id, role)
);
create table agreed_numbers (
    id      uuid    primary key,
    version bigint  not null,
    account text    not null references account,
    year    integer not null,
    events  integer check (events >= 0),
    courses integer check (courses >= 0),
    tasks   integer check (tasks >= 0),
    unique (account, year)
);
create index course_completed_on_account on course (account_code, completed_on) where completed_on is not null;
