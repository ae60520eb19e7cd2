-- Tables of the outside world that somebody took in. One that was wrong is withdrawn and stays.
create table series_import (
    id uuid primary key,
    version bigint not null,
    source_table text not null,
    query text,
    -- null for the papers, which do not say when they were read
    extracted_on date,
    invented boolean not null,
    figures_new int not null,
    figures_changed int not null,
    figures_unchanged int not null,
    figures_left_out int not null,
    taken_by text not null,
    taken_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawn_because text,
    check (num_nulls(withdrawn_by, withdrawn_at, withdrawn_because) in (0, 3))
);

-- What each import says: never changed, so that an earlier revision can be seen.
create table series_value (
    import_id uuid not null references series_import (id),
    series_code text not null,
    area text not null,
    -- null where the source does not say of which year it is
    year int,
    value numeric not null,
    unique nulls not distinct (import_id, series_code, area, year)
);

create index series_value_of_series on series_value (series_code);

-- The council's papers are the first: they name no year for any of their values, and the facts beside the indicators are series
-- too. Hovedstaden and Midtjylland are the paper's distances added to the region's own value: 308 + 165 and 287 + 199.
insert into series_import (id, version, source_table, query, extracted_on, invented,
    figures_new, figures_changed, figures_unchanged, figures_left_out, taken_by, taken_at)
values ('00000000-0000-7000-8000-000000000001', 0, 'Opgørelse af de strategiske mål 2021', null, null, false,
    19, 0, 0, 0, 'system', '2021-09-01T00:00:00Z');

insert into series_value (import_id, series_code, area, year, value)
select '00000000-0000-7000-8000-000000000001', code, area, null::int, value from (values
    ('export-share', 'ZEALAND', 9.5), ('export-share', 'COUNTRY', 13.5),
    ('higher-education-share', 'ZEALAND', 17.3), ('higher-education-share', 'COUNTRY', 28.2),
    ('productivity-trade-transport', 'ZEALAND', 308), ('productivity-trade-transport', 'CAPITAL', 473),
    ('productivity-business-services', 'ZEALAND', 287), ('productivity-business-services', 'CENTRAL', 486),
    ('job-growth', 'ZEALAND', 1.4), ('job-growth', 'COUNTRY', 1.8),
    ('green-revenue-growth', 'ZEALAND', 5.9),
    ('bio-food-employment-share', 'ZEALAND', 6.5),
    ('high-growth-share', 'ZEALAND', 14.3),
    ('exporting-companies', 'ZEALAND', 4189),
    ('highly-educated', 'ZEALAND', 36805),
    ('jobs', 'ZEALAND', 216572),
    ('green-revenue', 'ZEALAND', 18000000000),
    ('bio-food-full-time', 'ZEALAND', 13684),
    ('growth-companies', 'ZEALAND', 92)) paper (code, area, value);

-- When the StatBank says that a table was updated, and when somebody looked; only where its address is configured.
create table series_table_news (
    source_table text primary key,
    updated_at timestamptz,
    looked_at timestamptz not null,
    problem text
);

-- Green turnover is to grow by so much a year: what is asked of each year is the same, and nothing moves it.
update indicator set target_kind = 'GROWTH_RATE' where code = 'green-revenue-growth';
