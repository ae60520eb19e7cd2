-- From when to when a system knows whom it was in touch with, as somebody stated it. A line is never changed: the last one of
-- a system holds.
create table contact_history (
    id          uuid        primary key,
    system      text        not null,
    keeper      text        not null,
    -- Nothing: from the beginning of the house that kept it.
    knows_from  date,
    -- Nothing: to this day, or that house has ceased.
    knows_until date,
    stated_at   timestamptz not null,
    stated_by   text        not null,
    check (knows_from <= knows_until)
);
create index contact_history_of on contact_history (system, stated_at desc, id desc);
create index contact_history_by on contact_history (stated_by);

-- How new the company of a course was at its start, reading by reading, and what decided it. A line is never changed: the
-- last judgement of a course holds.
create table newness_verdict (
    course_id       uuid        not null references course,
    judgement       integer     not null check (judgement > 0),
    reading         text        not null,
    answer          text        not null,
    evidence        text        not null,
    evidence_course uuid,
    evidence_system text,
    evidence_on     date,
    judged_at       timestamptz not null,
    -- Nobody where the start of the course was the occasion.
    judged_by       text,
    reason          text,
    primary key (course_id, judgement, reading),
    check ((judgement = 1 and judged_by is null) or reason is not null)
);
create index newness_verdict_by on newness_verdict (judged_by) where judged_by is not null;
