-- People agree on a contract; a year that turned made a draft.
alter table contract
    add column version bigint not null default 0,
    add column status text not null default 'ACTIVE',
    -- how many changes of it there are
    add column amendments int not null default 0,
    add column agreed_on date,
    add column agreed_minutes text,
    add column closed_on date,
    add column closed_minutes text;
update contract set status = 'DRAFT' where carried_over_from is not null;
alter table contract alter column status drop default;

-- The four answers that a goal gives before it is agreed on.
alter table goal
    add column version bigint not null default 0,
    add column answers jsonb not null default '{}';

create table contract_amendment (
    id uuid primary key,
    contract_year int not null references contract (year),
    number int not null,
    target_code text not null,
    value_before numeric not null,
    value_after numeric not null,
    reason text not null,
    minutes text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (contract_year, number),
    foreign key (contract_year, target_code) references target (contract_year, code)
);
