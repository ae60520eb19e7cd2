create table course (
    id                 uuid   primary key,
    version            bigint not null,
    status             text   not null,
    cvr                text   not null,
    company_name       text,
    municipality_code  text   not null,
    company_email      text,
    company_phone      text,
    course_kind        text   not null,
    developer_id       text   not null,
    started_on         date   not null,
    completed_on       date,
    -- One course per referral, however often its acceptance is told.
    referral_id        uuid   unique,
    referral_reference text,
    unit_code          text,
    brought_in_by      text,
    check ((status = 'COMPLETED') = (completed_on is not null)),
    check (completed_on >= started_on),
    -- It came of a referral or somebody brought it in.
    check ((referral_id is null) = (brought_in_by is not null)),
    check ((referral_id is null) = (referral_reference is null) and (referral_id is null) = (unit_code is null))
);
-- One index for each list that people open, in the list's order.
create index course_newest on course (started_on desc, id desc);
create index course_of_developer on course (developer_id, started_on desc, id desc);
create index course_of_unit on course (unit_code, started_on desc, id desc) where unit_code is not null;
create index course_of_bringer on course (brought_in_by, started_on desc, id desc) where brought_in_by is not null;
