-- What all stand on is proposed by one person and approved by another: populations, and now also who bills.
alter table population_import rename imported_at to proposed_at;
alter table population_import rename imported_by to proposed_by;

create table biller_proposal (
    id          uuid primary key,
    version     bigint      not null,
    settings    jsonb       not null,
    proposed_at timestamptz not null,
    proposed_by text        not null,
    status      text        not null check (status in ('PROPOSED', 'TAKEN_IN', 'WITHDRAWN')),
    settled_at  timestamptz,
    settled_by  text,
    check ((status = 'PROPOSED') = (settled_at is null)),
    check ((settled_at is null) = (settled_by is null))
);
-- One waits at a time: whoever approves sees what they replace.
create unique index biller_proposal_open on biller_proposal (status) where status = 'PROPOSED';

-- Who bills now was set by one person, whom the trail names.
insert into biller_proposal
select gen_random_uuid(), 0, settings, coalesce(at, now()), coalesce(actor, 'unknown'),
    'TAKEN_IN', coalesce(at, now()), coalesce(actor, 'unknown')
from biller
    left join lateral (select at, actor from audit_entry where resource = 'biller' order by at desc limit 1) said on true
where settings is not null;
drop table biller;
