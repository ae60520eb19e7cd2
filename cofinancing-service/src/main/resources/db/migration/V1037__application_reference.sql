-- What people call an application: A, the year it was begun, a number.
create sequence application_number;
alter table application add column number bigint;
alter table application add column begun_on date;

-- The year of those that are there is not known; that of their deadline is the nearest thing.
with numbered as (select id, nextval('application_number') as number from (select id from application order by id) as in_order)
update application set number = numbered.number, begun_on = application.deadline
from numbered where numbered.id = application.id;

alter table application alter column number set not null;
alter table application alter column begun_on set not null;
create unique index application_by_number on application (number);
