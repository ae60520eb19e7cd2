create table counted_course (
    -- a course counts once, however often it is announced
    course_id uuid primary key,
    kind text not null,
    started_on date not null,
    completed_on date not null,
    municipality_code text not null,
    cvr text not null,
    unit_code text
);

-- the order in which a figure lists what it counts
create index counted_course_by_completion on counted_course (completed_on desc, course_id desc) include (kind);
