create extension if not exists pg_trgm;

-- A company that the house knows, under one CVR number. Names are searched as the domain folds them.
create table company (
    id                    uuid        primary key,
    version               bigint      not null,
    cvr                   text        collate "C" not null unique,
    name                  text,
    folded_name           text        collate "C" not null,
    bare_name             text        collate "C" not null,
    municipality_code     text,
    industry_code         text,
    employees             integer     check (employees >= 0),
    advertising_protected boolean     not null,
    email                 text,
    phone                 text,
    -- Itself, unless it turned out to be another one.
    survivor_id           uuid        not null references company,
    registered_at         timestamptz not null,
    registered_by         text,
    -- When the business register is to be asked; nothing where it has been.
    look_up_after         timestamptz,
    -- The end of its last course, or its registration; nothing while a course goes on.
    quiet_since           date
);
create index company_by_name on company (folded_name, id);
create index company_search on company using gin (folded_name gin_trgm_ops);
create index company_by_municipality on company (municipality_code, folded_name, id);
create index company_alike on company (bare_name);
create index company_by_email on company (lower(email)) where email is not null;
create index company_by_phone on company (phone) where phone is not null;
create index company_registered_by on company (registered_by);
create index company_group on company (survivor_id);
create index company_retention on company (quiet_since) where quiet_since is not null and name is distinct from cvr;
create index company_to_look_up on company (look_up_after) where look_up_after is not null;

create table company_place (
    company_id        uuid not null references company,
    number            text not null,
    name              text not null,
    municipality_code text not null,
    primary key (company_id, number)
);

create table company_merge (
    id           uuid        primary key,
    alias_id     uuid        not null references company,
    survivor_id  uuid        not null references company,
    reason       text        not null,
    merged_at    timestamptz not null,
    merged_by    text        not null,
    separated_at timestamptz,
    separated_by text,
    check (alias_id <> survivor_id),
    check ((separated_at is null) = (separated_by is null))
);
-- One at a time is another's alias.
create unique index company_merge_once on company_merge (alias_id) where separated_at is null;
create index company_merge_survivor on company_merge (survivor_id) where separated_at is null;

-- The companies of the courses that are there: what was told of them last.
with told as (
    select distinct on (cvr) cvr, company_name, municipality_code, company_email, company_phone, started_on
    from course
    order by cvr, (company_name is null), started_on desc),
known as (select gen_random_uuid() as id, told.* from told)
insert into company (id, version, cvr, name, folded_name, bare_name, municipality_code, advertising_protected, email, phone,
                     survivor_id, registered_at, look_up_after)
select id, 0, cvr, company_name, folded, folded, municipality_code, false, company_email, company_phone, id, now(),
       case when company_name is distinct from cvr then now() end
from known,
     lateral (select trim(regexp_replace(
         replace(replace(replace(lower(coalesce(company_name, '')), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'),
         '[^a-z0-9]+', ' ', 'g')) as folded) as name;

-- A course knows its company; its own are the two municipalities, frozen at its start.
alter table course
    add column company_id uuid references company,
    add column place_number text,
    add column head_office_code text;
update course
set company_id = company.id,
    head_office_code = course.municipality_code
from company
where company.cvr = course.cvr;
update company
set quiet_since = (select max(completed_on) from course where course.company_id = company.id)
where not exists (select 1 from course where course.company_id = company.id and completed_on is null);
drop index course_retention;
alter table course
    alter column company_id set not null,
    alter column head_office_code set not null,
    drop column cvr,
    drop column company_name,
    drop column company_email,
    drop column company_phone;
create index course_of_company on course (company_id, started_on desc, id desc);
