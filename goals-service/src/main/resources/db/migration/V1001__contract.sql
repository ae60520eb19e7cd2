create table contract (
    year int primary key,
    parties text[] not null,
    framework_agreement text not null,
    carried_over_from int references contract (year),
    -- only an earlier year's terms can be carried over
    check (carried_over_from < year)
);

create table goal (
    contract_year int not null references contract (year),
    no int not null,
    level text not null,
    title_da text not null,
    title_en text not null,
    note_da text,
    note_en text,
    reporting jsonb not null,
    primary key (contract_year, no)
);

create table target (
    contract_year int not null,
    code text not null,
    goal_no int not null,
    position int not null,
    title_da text not null,
    title_en text not null,
    measure text not null,
    feed text not null,
    value numeric,
    max numeric,
    unit text,
    comparison text,
    per text,
    rule_da text,
    rule_en text,
    later_targets jsonb not null,
    baseline jsonb,
    reported jsonb,
    primary key (contract_year, code),
    foreign key (contract_year, goal_no) references goal (contract_year, no),
    unique (contract_year, goal_no, position),
    -- a milestone is done or not; every other target has a value, of a unit, to compare with
    check (measure = 'MILESTONE' and num_nonnulls(value, unit, comparison) = 0
        or measure <> 'MILESTONE' and num_nonnulls(value, unit, comparison) = 3)
);

create table measurement_definition (
    contract_year int not null,
    target_code text not null,
    version int not null check (version > 0),
    course_kinds jsonb not null,
    wording_da text not null,
    wording_en text not null,
    primary key (contract_year, target_code, version),
    foreign key (contract_year, target_code) references target (contract_year, code)
);
