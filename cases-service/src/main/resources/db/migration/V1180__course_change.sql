-- A course may end without what it promised.
alter table course
    add column cancelled_on date,
    add column cancel_reason text,
    add column ended_on date generated always as (coalesce(completed_on, cancelled_on)) stored,
    add check ((status = 'CANCELLED') = (cancelled_on is not null)),
    add check ((cancelled_on is null) = (cancel_reason is null)),
    add check (cancelled_on >= started_on);

-- What was done to a course, from which day it holds, and when it was said. A line is never changed afterwards.
create table course_change (
    id          uuid        primary key,
    course_id   uuid        not null references course,
    action      text        not null,
    valid_on    date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    code        text,
    note        text
);
create index course_change_of_course on course_change (course_id, recorded_at, id);
create index course_change_by on course_change (recorded_by);
create index course_change_note on course_change (course_id) where note is not null;
