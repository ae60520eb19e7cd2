-- What a company and its business developer have planned: an analysis, battles, and actions for each of them.
create table course_plan (
    id                 uuid   primary key,
    version            bigint not null,
    course_id          uuid   not null unique references course,
    strategy           text,
    battles            jsonb,
    programme          text,
    phase_completed_on date,
    check (phase_completed_on is null or programme is not null)
);
