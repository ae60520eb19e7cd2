-- When cases said what is known of a course: a letter that comes once more, or late, says less than what is known.
alter table known_course
    add column said_at timestamptz;
