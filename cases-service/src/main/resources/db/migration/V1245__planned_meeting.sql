-- Meetings that are agreed with the companies of courses; what was said at one stands with those that were held.
create table planned_meeting (
    id         uuid   primary key,
    version    bigint not null,
    course_id  uuid   not null references course,
    status     text   not null,
    planned_on date   not null,
    form       text   not null,
    unit_code  text,
    planned_by text   not null
);
create index planned_meeting_of_course on planned_meeting (course_id, planned_on desc, id desc);
create index planned_meeting_by on planned_meeting (planned_by);
