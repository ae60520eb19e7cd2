-- What a company is out for, as somebody judged it. A line is never changed: a later one holds from its day on.
create table company_segment (
    id          uuid        primary key,
    company_id  uuid        not null references company,
    segment     text        not null,
    judged_on   date        not null,
    reason      text,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index company_segment_of on company_segment (company_id, judged_on desc, id desc);
create index company_segment_by on company_segment (recorded_by);

-- Whom one talks to at a company.
create table contact_person (
    id         uuid   primary key,
    version    bigint not null,
    company_id uuid   not null references company,
    name       text   not null,
    role       text,
    email      text,
    phone      text
);
create index contact_person_of on contact_person (company_id, name, id);
create index contact_person_by_email on contact_person (lower(email)) where email is not null;

-- What a company agreed to, and took back. A line is never changed: the last one of a purpose holds.
create table consent_statement (
    id              uuid        primary key,
    company_id      uuid        not null references company,
    purpose         text        not null,
    act             text        not null,
    stated_on       date        not null,
    wording_version text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    check (act = 'WITHDRAWN' or wording_version is not null)
);
create index consent_statement_of on consent_statement (company_id, stated_on desc, id desc);
create index consent_statement_by on consent_statement (recorded_by);
