create table cluster (
    code    text primary key,
    name_da text not null,
    name_en text not null
);

create extension if not exists btree_gist;

-- Amounts are whole kroner.
create table agreement_version (
    id            uuid primary key default uuidv7(),
    cluster_code  text   not null references cluster,
    version       int    not null,
    first_year    int    not null,
    last_year     int    not null,
    budget        bigint not null check (budget > 0),
    lead          text   not null,
    lead_share    bigint not null,
    key_date      date   not null references population,
    rounding_rule text   not null,
    unique (cluster_code, version),
    check (first_year <= last_year),
    check (lead_share between 0 and budget),
    -- one agreement per cluster and year
    exclude using gist (cluster_code with =, int4range(first_year, last_year, '[]') with &&)
);

create table agreement_party (
    agreement_version_id uuid not null references agreement_version,
    municipality_code    text not null,
    primary key (agreement_version_id, municipality_code)
);

-- the lead is a party
alter table agreement_version
    add foreign key (id, lead) references agreement_party deferrable initially deferred;
