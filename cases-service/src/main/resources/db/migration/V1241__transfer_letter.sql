-- A company is told that somebody else guides it from now on; no address is kept.
create table transfer_letter (
    id        uuid        primary key,
    version   bigint      not null,
    course_id uuid        not null references course,
    asked_at  timestamptz not null,
    due_at    timestamptz,
    state     text        not null,
    sent_at   timestamptz
);
create index transfer_letter_due on transfer_letter (due_at) where due_at is not null;
create index transfer_letter_of_course on transfer_letter (course_id, asked_at desc);
