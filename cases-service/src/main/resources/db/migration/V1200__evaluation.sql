-- Secret addresses that were written to companies: of each only a digest. What it opens stands in subject_id.
create table secret_link (
    digest     bytea       primary key,
    subject_id uuid        not null,
    made_at    timestamptz not null
);

-- What a company is asked about a course that was completed.
create table evaluation (
    id          uuid        primary key,
    version     bigint      not null,
    course_id   uuid        not null references course,
    status      text        not null,
    reason      text,
    guided_on   date        not null,
    sent_at     timestamptz,
    opened_at   timestamptz,
    reminded_at timestamptz,
    answered_at timestamptz,
    -- When something is to be done with it next; nothing where nothing is.
    due_at      timestamptz,
    check ((status = 'NOT_SENT') = (reason is not null)),
    check ((status = 'ANSWERED') = (answered_at is not null))
);
create unique index evaluation_of_course on evaluation (course_id) where status <> 'WITHDRAWN';
create index evaluation_due on evaluation (due_at) where due_at is not null;
create index evaluation_guided on evaluation (guided_on);

-- What it said, as it said it.
create table evaluation_answer (
    evaluation_id uuid    primary key references evaluation,
    competence    text    not null,
    recommend     integer not null check (recommend between 0 and 10),
    effect        text    not null,
    referred      text    not null,
    external_use  text,
    themes        jsonb   not null,
    comment       text,
    answered_on   date    not null,
    check ((referred = 'YES') = (external_use is not null))
);
