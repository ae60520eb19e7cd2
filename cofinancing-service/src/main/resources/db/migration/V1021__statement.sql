-- What a municipality was told to pay. Rows are only ever added: a correction is a statement of its own.
create sequence statement_number;

create table statement (
    id                uuid primary key,
    number            bigint      not null unique default nextval('statement_number'),
    municipality_code text        not null,
    year              int         not null,
    correction        int         not null check (correction >= 0), -- 0: the first of the year
    issued_at         timestamptz not null,
    issued_by         text        not null,
    unique (municipality_code, year, correction)
);
create index on statement (year, municipality_code);

create table statement_line (
    statement_id      uuid   not null references statement,
    cluster_code      text   not null,
    cluster_da        text   not null,
    cluster_en        text   not null,
    agreement_version int    not null,
    key_date          date   not null,
    amount            bigint not null check (amount <> 0),
    primary key (statement_id, cluster_code)
);
