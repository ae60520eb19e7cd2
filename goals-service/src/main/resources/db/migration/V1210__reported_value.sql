-- What people tell of targets, with what was done to it. Nothing told is changed.
create table reported_value (
    id uuid primary key,
    version bigint not null,
    contract_year int not null,
    target_code text not null,
    statement jsonb not null,
    status text not null,
    -- the target shows it
    holds boolean not null,
    supersedes uuid references reported_value (id),
    steps jsonb not null,
    foreign key (contract_year, target_code) references target (contract_year, code),
    -- only what was approved is shown
    check (not holds or status = 'APPROVED')
);

create index reported_value_of_target on reported_value (contract_year, target_code, id desc);
create index reported_value_waiting on reported_value (id desc) where status = 'ENTERED';

-- The half-year status of 2021, which stood in the targets, with the states that its own words name.
insert into reported_value (id, version, contract_year, target_code, statement, status, holds, steps)
-- Before all that is told later: numbers in the order of the codes.
select ('00000000-0000-7000-8000-' || lpad(to_hex(row_number() over (order by code)), 12, '0'))::uuid, 0, contract_year, code,
       reported || '{"peers": {}}' || case
           when code in ('5.1', '13.6', '15.1', '18.2') then '{"state": "UNDER_WAY"}'
           when code = '6.1' then '{"state": "DELAYED", "judgedBy": "KL og Erhvervsstyrelsen"}'
           when code = '14.2' then '{"state": "DONE"}'
           when code = '15.3' then '{"state": "DELAYED"}'
           else '{}' end::jsonb,
       'APPROVED', true, '[]'
from target where reported is not null;

alter table target drop column reported;
