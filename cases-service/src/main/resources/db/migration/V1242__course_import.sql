-- A row of another system that became a course.
create table imported_course (
    caller      text        not null,
    system      text        not null,
    external_id text        collate "C" not null,
    course_id   uuid        not null references course,
    fingerprint text        not null,
    imported_at timestamptz not null,
    primary key (caller, system, external_id)
);
create index imported_course_of on imported_course (course_id);
