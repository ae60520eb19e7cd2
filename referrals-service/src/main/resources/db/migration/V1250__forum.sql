-- How often all meet, by the agreement between the house and the units: the forum of actors four times a year, the network of
-- advisers twice; the forum of project actors three times and the network with the employment system four times by the contract.
-- A house is behind with nothing on the day it begins.
create table forum (
    kind              text    primary key,
    version           bigint  not null,
    meetings_per_year integer not null check (meetings_per_year between 1 and 12),
    since             date    not null
);
insert into forum (kind, version, meetings_per_year, since)
select kind, 0, meetings_per_year, current_date
from (values ('ACTOR_FORUM', 4), ('ADVISER_NETWORK', 2), ('PROJECT_FORUM', 3), ('EMPLOYMENT_NETWORK', 4)) as agreed (kind, meetings_per_year);
create index meeting_for_all on meeting (kind, held_on) where unit_code is null;
