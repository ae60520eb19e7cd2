-- The population of the municipalities at a key date, as taken from a source.
create table population (
    key_date     date primary key,
    source       text not null,
    extracted_on date -- null: the source does not say when it was extracted
);

create table population_count (
    key_date          date not null references population,
    municipality_code text not null,
    persons           int  not null check (persons >= 0),
    primary key (key_date, municipality_code)
);
