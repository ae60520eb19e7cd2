-- A sole trader's company is called by a person's name: what is over is erased until its name is its number.
drop index course_retention;
create index course_retention on course (completed_on) where completed_on is not null and company_name <> cvr;
