create table unit (
    code text primary key,
    name text not null
);
-- Not one-to-one: a unit may serve several municipalities, and a municipality have several units.
create table unit_municipality (
    unit_code         text not null references unit,
    municipality_code text not null,
    primary key (unit_code, municipality_code)
);

-- Taken in blocks by the service, so that a referral knows its number before it is stored.
create sequence referral_number increment by 20;

create table referral (
    id                uuid        primary key,
    number            bigint      not null unique,
    version           bigint      not null,
    status            text        not null,
    unit_code         text        not null references unit,
    channel           text        not null,
    cvr               text        not null,
    company_name      text        not null,
    municipality_code text        not null,
    company_email     text,
    company_phone     text,
    contact_name      text        not null,
    contact_email     text,
    contact_phone     text,
    need              text        not null,
    topics            text[]      not null,
    joint_visit       boolean     not null,
    wishes            text,
    submitted_by      text        not null,
    submitted_at      timestamptz not null,
    due_at            timestamptz not null,
    handled_at        timestamptz,
    course_kind       text,
    developer_id      text,
    decline_reason    text,
    decline_comment   text,
    course_id         uuid,
    course_status     text,
    -- Handled only by a typed outcome.
    check ((status = 'SUBMITTED') = (handled_at is null)),
    check (status <> 'ACCEPTED' or (course_kind is not null and developer_id is not null)),
    check (status <> 'DECLINED' or (decline_reason is not null and decline_comment is not null)),
    check ((course_id is null) = (course_status is null))
);
-- One index for each list that people open, in the list's order.
create index referral_newest on referral (submitted_at desc, id desc);
create index referral_of_unit on referral (unit_code, submitted_at desc, id desc);
create index referral_queue on referral (status, due_at, id);
create index referral_of_developer on referral (developer_id, submitted_at desc, id desc) where developer_id is not null;
