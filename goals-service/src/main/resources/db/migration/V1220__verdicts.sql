-- The agreed way to a target, version by version, and what the house itself expects of it, statement by statement.
create table target_plan (
    id uuid primary key,
    contract_year int not null,
    target_code text not null,
    number int not null,
    -- none takes the plan back
    points jsonb not null,
    source text not null,
    minutes text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (contract_year, target_code, number),
    foreign key (contract_year, target_code) references target (contract_year, code)
);

create table house_judgement (
    id uuid primary key,
    contract_year int not null,
    target_code text not null,
    as_of date not null,
    expectation text not null,
    text_da text not null,
    text_en text not null,
    source text not null,
    -- neither where it came with the council's papers
    recorded_by text,
    recorded_at timestamptz,
    check (num_nonnulls(recorded_by, recorded_at) in (0, 2)),
    foreign key (contract_year, target_code) references target (contract_year, code)
);

create index house_judgement_of_target on house_judgement (contract_year, target_code, id desc);
