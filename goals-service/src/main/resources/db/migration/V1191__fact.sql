-- All that is heard, said once and never changed. The tables that it stands in place of are not moved: they did not keep
-- when a thing became known. The service fills this one from the topics, which keep everything, at its first start.
create table fact (
    subject_kind  text        not null,
    subject_id    text        not null,
    message_id    text        not null,
    type          text        not null,
    -- when it became known where it happened, and when that was told: what came first stands first
    recorded_at   timestamptz not null,
    told_at       timestamptz not null,
    -- until when this was the last that one knew of the subject
    superseded_at timestamptz,
    -- the day by which it counts
    valid_on      date        not null,
    -- what the message said, and all that was known of the subject after it
    said          jsonb       not null,
    state         jsonb       not null,
    kind              text generated always as (state ->> 'kind') stored,
    account           text generated always as (state ->> 'account') stored,
    company           text generated always as (state ->> 'cvr') stored,
    municipality_code text generated always as (state ->> 'municipalityCode') stored,
    head_office_code  text generated always as (state ->> 'headOfficeCode') stored,
    segment           text generated always as (state ->> 'segment') stored,
    developer_id      text generated always as (state ->> 'developerId') stored,
    primary key (subject_kind, subject_id, message_id)
);

create index fact_by_day on fact (subject_kind, valid_on, recorded_at);
create index fact_known_now on fact (subject_kind, valid_on) where superseded_at is null;

drop table counted_course;
drop table funding_fact;
drop table activity;

-- Each time the facts are made anew from the topics.
create table fact_rebuild (
    id          uuid        primary key,
    version     bigint      not null default 0,
    -- by which tellings; a release that hears more makes them anew by itself
    tellings    text        not null,
    asked_at    timestamptz not null,
    -- the last sign of life of whoever makes them
    beat_at     timestamptz,
    ended_at    timestamptz,
    -- places in the topics: how many are behind, and how many there are
    read        bigint      not null default 0,
    places      bigint      not null default 0,
    -- messages that no fact can be made of; they lie among the dead letters
    unreadable  bigint      not null default 0,
    problem     text
);

-- One at a time.
create unique index fact_rebuild_open on fact_rebuild ((true)) where ended_at is null;

-- How a target is measured: one closed set of rules, in place of one column for each.
alter table measurement_definition add column basis jsonb;
update measurement_definition set basis = case
    when course_kinds <> '[]' then jsonb_build_object('feed', 'COURSES', 'measure', 'COUNT', 'of', jsonb_build_array(
        jsonb_build_object('field', 'KIND', 'values', course_kinds),
        jsonb_build_object('field', 'ACCOUNT', 'values', jsonb_build_array('SPECIALISED')),
        jsonb_build_object('field', 'STATUS', 'values', jsonb_build_array('COMPLETED'))))
    when activity_kinds <> '[]' then jsonb_build_object('feed', 'ACTIVITIES', 'measure', 'COUNT', 'of', jsonb_build_array(
        jsonb_build_object('field', 'KIND', 'values', activity_kinds),
        jsonb_build_object('field', 'STATUS', 'values', jsonb_build_array('HELD')),
        jsonb_build_object('field', 'ACCOUNT', 'values', jsonb_build_array('SPECIALISED'))))
    when funding_measure in ('SOUGHT', 'APPLIED') then jsonb_build_object('feed', 'APPLICATIONS',
        'measure', case funding_measure when 'SOUGHT' then 'SUM' else 'MILESTONE' end, 'of', jsonb_build_array(
        jsonb_build_object('field', 'FUNDING_THEME', 'values', jsonb_build_array(funding_theme)),
        jsonb_build_object('field', 'STATUS', 'values', jsonb_build_array('SUBMITTED', 'GRANTED', 'REJECTED'))))
    when funding_measure = 'PROJECTS' then jsonb_build_object('feed', 'PROJECTS', 'measure', 'COUNT', 'of', jsonb_build_array(
        jsonb_build_object('field', 'FUNDING_THEME', 'values', jsonb_build_array(funding_theme)),
        jsonb_build_object('field', 'STATUS', 'values', jsonb_build_array('GRANTED')),
        jsonb_build_object('field', 'ROLE', 'values', jsonb_build_array('LEAD', 'PARTNER'))))
    when funding_measure = 'SUBSIDISED' then jsonb_build_object('feed', 'SUBSIDIES', 'measure', 'SUM', 'of', jsonb_build_array(
        jsonb_build_object('field', 'STATUS', 'values', jsonb_build_array('PAID'))))
    else jsonb_build_object('feed', 'ACCOUNTS', 'measure', 'RATIO', 'of', '[]'::jsonb)
    end;
alter table measurement_definition
    alter column basis set not null,
    drop column course_kinds,
    drop column activity_kinds,
    drop column funding_measure,
    drop column funding_theme;
