-- What is heard of applications, subsidies and accounts: one row each. Amounts are whole kroner.
create table funding_fact (
    id              uuid primary key,
    kind            text   not null,
    -- the day by which it belongs to a contract's year
    day             date   not null,
    amount          bigint not null,
    programme       text,
    theme           text,
    has_money       boolean not null default false,
    withdrawn_on    date,
    project_from    date,
    project_to      date,
    operating_funds bigint,
    revision        int
);

create index funding_fact_by_day on funding_fact (day desc, id desc);

-- How a target is counted from funding; the course kinds are empty then.
alter table measurement_definition
    add column funding_measure text,
    add column funding_theme   text;
