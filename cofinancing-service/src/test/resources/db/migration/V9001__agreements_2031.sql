-- A year unlike 2021: two clusters that differ in parties, lead, price and key date.

insert into population (key_date, source, extracted_on) values
    ('2030-10-01', 'Danmarks Statistik, FOLK1A', '2030-11-12');

insert into population_count (key_date, municipality_code, persons) values
    ('2030-10-01', '101', 700000),
    ('2030-10-01', '253', 52000),
    ('2030-10-01', '269', 26000);

insert into cluster (code, name_da, name_en) values ('robotics', 'Robotter', 'Robotics');

insert into agreement_version
    (id, cluster_code, version, first_year, last_year, budget, lead, lead_share, key_date, rounding_rule)
values
    ('00000000-0000-0000-0000-000000000001', 'robotics', 1, 2031, 2031, 1000, '101', 700, '2030-10-01', 'LARGEST_REMAINDER'),
    ('00000000-0000-0000-0000-000000000002', 'food', 2, 2031, 2031, 600, '330', 100, '2021-01-01', 'LARGEST_REMAINDER');

insert into agreement_party (agreement_version_id, municipality_code) values
    ('00000000-0000-0000-0000-000000000001', '101'),
    ('00000000-0000-0000-0000-000000000001', '253'),
    ('00000000-0000-0000-0000-000000000001', '269'),
    ('00000000-0000-0000-0000-000000000002', '330'),
    ('00000000-0000-0000-0000-000000000002', '253');
