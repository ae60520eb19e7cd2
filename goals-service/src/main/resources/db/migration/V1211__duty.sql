-- What is due to whom and when, and what was handed over. A value is in place when one is approved; see reported_value.
create table duty (
    id uuid primary key,
    version bigint not null,
    contract_year int not null references contract (year),
    kind text not null,
    target_code text,
    title text,
    as_of date,
    receivers text[] not null,
    -- a mailbox of the house
    owner text not null,
    due_on date not null,
    cancelled_because text,
    reminded text,
    handovers jsonb not null,
    foreign key (contract_year, target_code) references target (contract_year, code),
    check (kind = 'VALUE' and num_nonnulls(target_code, as_of) = 2 or kind = 'REPORT' and title is not null)
);

create index duty_by_day on duty (due_on, id);
create index duty_of_contract on duty (contract_year, due_on);
