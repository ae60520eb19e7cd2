alter table unit
    add column version bigint not null default 0,
    add column kind    text   not null default 'LOCAL';
-- The house does the local business service of Solrød.
update unit set kind = 'HOUSE' where code = 'les-solroed';

alter table unit_municipality
    add column valid_from date not null default date '2021-01-01',
    -- The first day on which it no longer holds.
    add column valid_to   date check (valid_to > valid_from),
    drop constraint unit_municipality_pkey,
    add primary key (unit_code, municipality_code, valid_from);
alter table unit_municipality alter column valid_from drop default;
