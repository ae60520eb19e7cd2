-- Where money can be applied for, and the house's applications. Amounts are whole kroner.
create table programme (
    code    text primary key,
    version bigint not null default 0,
    name_da text not null,
    name_en text not null,
    funder  text not null
);

create table programme_round (
    programme_code text not null references programme,
    opens_on       date not null,
    closes_on      date not null,
    primary key (programme_code, opens_on),
    check (opens_on <= closes_on)
);

-- What an application is for, where a target of the performance contract asks for it.
create table funding_theme (
    code    text primary key,
    name_da text not null,
    name_en text not null
);

create table application (
    id             uuid primary key,
    version        bigint not null,
    programme_code text   not null references programme,
    theme_code     text   references funding_theme,
    title          text   not null,
    role           text   not null,
    status         text   not null,
    sought         bigint not null check (sought > 0),
    own_share      bigint not null check (own_share >= 0),
    deadline       date   not null,
    submitted_on   date,
    decided_on     date,
    granted        bigint check (granted > 0),
    project_from   date,
    project_to     date,
    check (granted <= sought),
    check (project_from <= project_to)
);

create index application_by_deadline on application (deadline desc, id desc);

-- The sources of money that goals 12, 13, 14 and 17 of the performance contract for 2021 name. It gives no deadlines.
insert into programme (code, name_da, name_en, funder) values
    ('business-promotion-board', 'Decentrale erhvervsfremmemidler', 'Decentralised business promotion funds',
     'Danmarks Erhvervsfremmebestyrelse'),
    ('structural-funds', 'Strukturfondene', 'Structural funds', 'EU'),
    ('interreg', 'Interreg', 'Interreg', 'EU'),
    ('private-foundations', 'Private fonde', 'Private foundations', 'Private fonde'),
    ('smv-pro', 'SMV:PRO', 'SMV:PRO', 'Danmarks Erhvervsfremmebestyrelse');

insert into funding_theme (code, name_da, name_en) values
    ('fehmarn-corridor', 'Femern Corridor', 'Fehmarn Corridor'),
    ('retail', 'Detailhandel', 'Retail'),
    ('tourism', 'Turisme', 'Tourism');
