-- Subsidies to companies that buy advice. A company can be a person, so none is named here. Amounts are whole kroner.
create table subsidy (
    id                uuid primary key,
    version           bigint not null,
    programme_code    text   not null references programme,
    cvr               text   not null,
    municipality_code text   not null,
    granted           bigint not null check (granted > 0),
    granted_on        date   not null,
    status            text   not null,
    paid              bigint check (paid > 0),
    paid_on           date,
    check (paid <= granted),
    check (paid_on >= granted_on),
    check ((status = 'PAID') = (paid is not null and paid_on is not null))
);

create index subsidy_by_grant on subsidy (granted_on desc, id desc);
