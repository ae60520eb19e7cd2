-- A row of another system that became a company, or was found to be one; and when that system was in touch with it.
create table imported_company (
    caller      text        not null,
    system      text        not null,
    external_id text        collate "C" not null,
    company_id  uuid        not null references company,
    -- Digests: of the whole row, and of each value, by which what the system said itself is known again.
    fingerprint text        not null,
    said        text        not null,
    imported_at timestamptz not null,
    contact_on  date,
    guided_on   date,
    primary key (caller, system, external_id)
);
create index imported_company_of on imported_company (company_id);
