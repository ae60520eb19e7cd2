-- A year unlike 2021: two clusters that differ in parties, lead, price and key date.

insert into population (id, key_date, source, extracted_on) values
    ('00000000-0000-0000-0000-000000000030', '2030-10-01', 'Danmarks Statistik, FOLK1A', '2030-11-12');

insert into population_count (population_id, municipality_code, persons)
select '00000000-0000-0000-0000-000000000030', code, persons
from (values ('101', 700000), ('253', 52000), ('269', 26000)) counted (code, persons);

insert into cluster (code, name_da, name_en) values ('robotics', 'Robotter', 'Robotics');

insert into agreement_version
    (id, cluster_code, version, first_year, last_year, budget, lead, lead_share, population_id, allocation_key,
     rounding_rule, status)
select agreed.id::uuid, cluster, version, 2031, 2031, budget, lead, lead_share, population.id, '{"kind": "POPULATION"}',
       'LARGEST_REMAINDER', 'IN_FORCE'
from (values
    ('00000000-0000-0000-0000-000000000001', 'robotics', 1, 1000, '101', 700, date '2030-10-01'),
    ('00000000-0000-0000-0000-000000000002', 'food', 2, 600, '330', 100, date '2021-01-01')
) agreed (id, cluster, version, budget, lead, lead_share, key_date) join population using (key_date);

insert into agreement_party (agreement_version_id, municipality_code, answer, minutes_reference)
select id::uuid, code, 'ACCEPTED', 'KKR 2030, punkt 3'
from (values
    ('00000000-0000-0000-0000-000000000001', '101'),
    ('00000000-0000-0000-0000-000000000001', '253'),
    ('00000000-0000-0000-0000-000000000001', '269'),
    ('00000000-0000-0000-0000-000000000002', '330'),
    ('00000000-0000-0000-0000-000000000002', '253')
) agreed (id, code);
