-- Who pays for courses and hours. Only what is on a specialised account counts in the contract of the house.
create table account (
    code              text   primary key,
    version           bigint not null default 0,
    kind              text   not null,
    name              text   not null,
    municipality_code text,
    starts_on         date   not null,
    ends_on           date,
    check ((kind = 'LOCAL_SERVICE') = (municipality_code is not null)),
    check (ends_on >= starts_on)
);
insert into account (code, kind, name, municipality_code, starts_on)
values ('specialised', 'SPECIALISED', 'Specialiseret erhvervsservice', null, date '2000-01-01'),
       ('local-solroed', 'LOCAL_SERVICE', 'Lokal erhvervsservice i Solrød', '269', date '2021-08-01');

alter table course
    add column account_code text references account,
    -- Nothing where nobody has judged it.
    add column segment text,
    add column themes jsonb not null default '[]';
update course set account_code = 'specialised';
alter table course alter column account_code set not null;
create index course_on_account on course (account_code);
