-- A table takes effect when a second person has looked at it; until then, and where it was withdrawn, its figures stand here.
alter table population_import
    add version    bigint not null default 0,
    add status     text   not null default 'TAKEN_IN' check (status in ('PROPOSED', 'TAKEN_IN', 'WITHDRAWN')),
    add settled_at timestamptz,
    add settled_by text;
alter table population_import alter status drop default;

create table population_import_figure (
    import_id         uuid not null references population_import,
    key_date          date not null,
    municipality_code text not null,
    persons           int  not null,
    primary key (import_id, key_date, municipality_code)
);
