-- Which municipalities belong to a region, and from when to when: one may leave or join.
create table region (
    code text primary key, -- of the register of regions
    name text not null
);

create table membership (
    id                uuid primary key default uuidv7(),
    version           bigint not null default 0,
    region_code       text   not null references region,
    municipality_code text   not null,
    member_from       date   not null,
    member_until      date, -- the first day without; null: still a member
    check (member_from < member_until),
    exclude using gist (municipality_code with =, daterange(member_from, member_until) with &&)
);

insert into region (code, name) values ('1085', 'Region Sjælland');

-- as the reform of 2007 drew it
insert into membership (region_code, municipality_code, member_from)
select '1085', code, '2007-01-01'
from unnest(array[
    '253', '259', '265', '269', '306', '316', '320', '326', '329',
    '330', '336', '340', '350', '360', '370', '376', '390'
]) code;
