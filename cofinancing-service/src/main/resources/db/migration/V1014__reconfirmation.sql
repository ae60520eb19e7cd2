-- A municipality confirms once a year that it goes on. A wrong line is not changed but followed by one that corrects it.
create table reconfirmation (
    id                   uuid primary key,
    agreement_version_id uuid        not null,
    municipality_code    text        not null,
    year                 int         not null,
    minutes_reference    text        not null,
    registered_by        text        not null,
    registered_at        timestamptz not null,
    corrects             uuid        unique references reconfirmation,
    foreign key (agreement_version_id, municipality_code) references agreement_party
);

create unique index on reconfirmation (agreement_version_id, municipality_code, year) where corrects is null;

-- Those who were asked again for their confirmation, and when.
create table reconfirmation_reminder (
    id                uuid primary key,
    year              int         not null,
    municipality_code text        not null,
    sent_by           text        not null,
    sent_at           timestamptz not null
);

create index on reconfirmation_reminder (year, municipality_code);
