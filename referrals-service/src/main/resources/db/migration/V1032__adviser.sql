-- The advisers of each unit, as the unit itself keeps them.
create table adviser (
    id          uuid   primary key,
    version     bigint not null,
    unit_code   text   not null references unit,
    name        text   not null,
    email       text   not null,
    phone       text,
    -- Of the account, for an adviser who signs in.
    subject     text,
    active_from date   not null,
    -- The first day on which they no longer are.
    active_to   date   check (active_to > active_from)
);
create index adviser_of_unit on adviser (unit_code, name, id);

alter table referral
    add column adviser_id            uuid    references adviser on delete set null,
    -- As the company wished it when it was referred; register of CVR.
    add column advertising_protected boolean not null default false;
create index referral_of_adviser on referral (adviser_id) where adviser_id is not null;
