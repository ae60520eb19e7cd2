-- The agreements of 2021-2024 on the four regional cluster offices and the population they share the cost by, from item
-- 2.5 of the contact council's agenda of 2021. The amounts are not here: they are computed.

insert into population (key_date, source) values
    ('2021-01-01', 'KKR Sjælland 2021, punkt 2.5: befolkning 2021 K1');

insert into population_count (key_date, municipality_code, persons) values
    ('2021-01-01', '253', 50514),
    ('2021-01-01', '259', 61475),
    ('2021-01-01', '265', 88889),
    ('2021-01-01', '269', 23441),
    ('2021-01-01', '306', 32923),
    ('2021-01-01', '316', 71913),
    ('2021-01-01', '320', 36713),
    ('2021-01-01', '326', 48487),
    ('2021-01-01', '329', 34847),
    ('2021-01-01', '330', 79122),
    ('2021-01-01', '336', 23034),
    ('2021-01-01', '340', 29993),
    ('2021-01-01', '350', 28173),
    ('2021-01-01', '360', 40539),
    ('2021-01-01', '370', 83181),
    ('2021-01-01', '376', 60328),
    ('2021-01-01', '390', 45268);

insert into cluster (code, name_da, name_en) values
    ('construction', 'Bygge og anlæg', 'Construction'),
    ('environmental-technology', 'Miljøteknologi', 'Environmental technology'),
    ('food', 'Fødevarer', 'Food'),
    ('life-science', 'Life Science', 'Life science');

insert into agreement_version
    (cluster_code, version, first_year, last_year, budget, lead, lead_share, key_date, rounding_rule)
values
    ('construction', 1, 2021, 2024, 1000000, '370', 500000, '2021-01-01', 'LARGEST_REMAINDER'),
    ('environmental-technology', 1, 2021, 2024, 1000000, '265', 500000, '2021-01-01', 'LARGEST_REMAINDER'),
    ('food', 1, 2021, 2024, 1000000, '330', 500000, '2021-01-01', 'LARGEST_REMAINDER'),
    ('life-science', 1, 2021, 2024, 1000000, '326', 500000, '2021-01-01', 'LARGEST_REMAINDER');

-- every municipality counted above is a party to each of them
insert into agreement_party (agreement_version_id, municipality_code)
select agreement_version.id, population_count.municipality_code
from agreement_version join population_count using (key_date);
