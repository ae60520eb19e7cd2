-- The companies guided in a period, as they stood when they were frozen.
create table cohort (
    id              uuid        primary key,
    name            text        not null,
    completed_from  date        not null,
    completed_until date        not null check (completed_until >= completed_from),
    frozen_at       timestamptz not null,
    companies       integer     not null
);

create table cohort_member (
    cohort_id         uuid    not null references cohort,
    company_id        uuid    not null references company,
    cvr               text    not null,
    municipality_code text    not null,
    segment           text,
    courses           integer not null,
    last_completed_on date    not null,
    primary key (cohort_id, company_id)
);
