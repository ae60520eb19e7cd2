-- The sweep reads a range of the courses that are over and still know how to reach somebody.
create index course_retention on course (completed_on)
    where completed_on is not null and (company_email is not null or company_phone is not null);
