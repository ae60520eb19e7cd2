-- What companies said about both sides knowing of each other: per company and unit, with when, how, and who wrote it down.
create table company_consent (
    id            uuid   primary key,
    version       bigint not null,
    unit_code     text   not null references unit,
    cvr           text   not null,
    company_name  text   not null,
    given_on      date   not null,
    given_way     text   not null,
    given_by      text   not null,
    withdrawn_on  date   check (withdrawn_on >= given_on),
    withdrawn_way text,
    withdrawn_by  text,
    check ((withdrawn_on is null) = (withdrawn_way is null) and (withdrawn_on is null) = (withdrawn_by is null))
);
-- One that holds, per company and unit; those that were withdrawn stay known.
create unique index company_consent_holds on company_consent (unit_code, cvr) where withdrawn_on is null;
create index company_consent_of_unit on company_consent (unit_code, id desc);
