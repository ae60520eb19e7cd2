-- Its completion does not hold any more.
alter table counted_course add column taken_back boolean not null default false;
