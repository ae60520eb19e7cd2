-- Each unit is somebody's key account from the day it is taken care of; four meetings a year until the unit wishes otherwise.
create table key_account (
    unit_code         text   primary key references unit,
    version           bigint not null,
    manager_id        text,
    meetings_per_year integer not null check (meetings_per_year between 2 and 8),
    since             date   not null
);
insert into key_account (unit_code, version, manager_id, meetings_per_year, since)
select code, 0, null, 4, date '2021-01-01' from unit;
