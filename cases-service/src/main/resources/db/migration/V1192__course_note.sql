-- What the house writes of a course: notes, and meetings, some of them with a unit's adviser.
create table course_note (
    id         uuid        primary key,
    course_id  uuid        not null references course,
    text       text,
    written_by text        not null,
    written_at timestamptz not null
);
create index course_note_of_course on course_note (course_id, written_at desc, id desc);
create index course_note_by on course_note (written_by);

create table course_meeting (
    id          uuid        primary key,
    course_id   uuid        not null references course,
    held_on     date        not null,
    form        text        not null,
    unit_code   text,
    adviser     text,
    summary     text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (adviser is null or unit_code is not null)
);
create index course_meeting_of_course on course_meeting (course_id, held_on desc, id desc);
create index course_meeting_by on course_meeting (recorded_by);
