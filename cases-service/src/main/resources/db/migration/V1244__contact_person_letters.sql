-- Whom letters about a company's courses go to, where the house was told.
alter table contact_person
    add column receives_letters boolean not null default false,
    add check (email is not null or not receives_letters);
alter table contact_person alter column receives_letters drop default;
create index contact_person_of_letters on contact_person (company_id) where receives_letters;
