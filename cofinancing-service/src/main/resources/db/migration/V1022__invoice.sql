-- Who bills. One row, so that there is always a version to change; no settings until an accountant has made them.
create table biller (
    id       smallint primary key check (id = 1),
    version  bigint not null,
    settings jsonb
);
insert into biller (id, version) values (1, 0);

-- How a municipality wants its invoices: GLN, order number, contact.
create table customer (
    municipality_code text primary key,
    version           bigint not null,
    settings          jsonb  not null
);

create sequence invoice_number;

create table invoice (
    id                uuid primary key,
    version           bigint not null,
    statement_id      uuid   not null unique references statement, -- a statement is billed once
    municipality_code text   not null,
    content           jsonb  not null,
    sent_at           timestamptz,
    sent_by           text,
    paid_at           timestamptz,
    paid_by           text,
    check ((sent_at is null) = (sent_by is null)),
    check ((paid_at is null) = (paid_by is null)),
    check (paid_at is null or sent_at is not null)
);
create index on invoice (municipality_code, id);
