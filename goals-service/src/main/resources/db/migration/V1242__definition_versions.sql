-- From when a version of a definition holds, who answers for it, and who wrote it down and why; what was shipped was always
-- known.
alter table measurement_definition
    add column valid_from date,
    add column owner text not null default 'Huset',
    add column cut_off_days int check (cut_off_days between 0 and 366),
    add column reason text,
    add column recorded_by text,
    add column recorded_at timestamptz;
update measurement_definition set valid_from = make_date(contract_year, 1, 1);
update measurement_definition set owner = 'Erhvervsstyrelsen' where target_code in ('3.1', '3.2', '4.1', '7.1', '8.1');
alter table measurement_definition
    alter column valid_from set not null,
    alter column owner drop default;

-- Both were made stricter from 2021, and are the second version; the service adds the first (agenda, lines 762-764, 913-915).
update measurement_definition set version = 2 where target_code in ('3.1', '7.1') and version = 1;
