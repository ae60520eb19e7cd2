-- Whose database this is, by the slug in the house's folder: each house is an installation of its own (docs/adr/065).
create table house (
    id         smallint    primary key default 1 check (id = 1),
    slug       text        not null,
    settled_at timestamptz not null default now()
);
