-- Each import of a table, as its receipt says; the counts it brought point back to it.
create table population_import (
    id            uuid primary key,
    source_table  text        not null,
    extracted_on  date        not null,
    imported_at   timestamptz not null,
    imported_by   text        not null,
    figures_new       int not null,
    figures_changed   int not null,
    figures_unchanged int not null,
    figures_left_out  int not null
);

alter table population add import_id uuid references population_import; -- null: it came with the installation

create index on population (key_date);
