-- The business developers of the house, for the desk to choose from.
create table developer (
    -- Of the developer's account.
    subject text    primary key,
    version bigint  not null,
    name    text    not null,
    email   text,
    phone   text,
    -- Whether they are given new courses.
    active  boolean not null
);
insert into developer (subject, version, name, active)
values ('developer', 0, 'Forretningsudvikler, erhvervshuset', true);
-- Those who have been given a course already; their names are for the house to fill in.
insert into developer (subject, version, name, active)
select distinct developer_id, 0, developer_id, true from referral where developer_id is not null
on conflict do nothing;
