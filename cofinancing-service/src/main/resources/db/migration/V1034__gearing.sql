-- The house's accounts of a year, from which its gearing is computed. Amounts are whole kroner.
create table year_accounts (
    id              uuid primary key,
    version         bigint not null,
    year            int    not null unique check (year between 2000 and 2100),
    revision        int    not null,
    turnover        bigint not null check (turnover >= 0),
    operating_funds bigint not null check (operating_funds > 0)
);

-- What a paper says of gearing, kept as it was given: never a figure of ours.
create table gearing_statement (
    year   int     not null,
    kind   text    not null,
    factor numeric not null check (factor > 0),
    source text    not null,
    primary key (year, kind)
);

-- The paper gives the factor of 2019 and not the turnover and operating funds behind it, so no accounts are entered here.
insert into gearing_statement (year, kind, factor, source) values
    (2019, 'REACHED', 2.45, 'Resultatkontrakt 2021, mål 16'),
    (2021, 'GOAL', 2.60, 'Resultatkontrakt 2021, mål 16');
