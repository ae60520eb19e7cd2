-- What the municipalities ask of a cluster office, and what is agreed with it for a year.
create table cluster_criterion (
    no      int primary key,
    text_da text not null,
    text_en text not null
);

create table result_contract (
    id                      uuid primary key,
    version                 bigint not null,
    cluster_code            text   not null references cluster,
    year                    int    not null check (year between 2000 and 2100),
    agreed_on               date,
    evaluation_held_on      date,
    evaluation_method       text,
    evaluation_participants int check (evaluation_participants >= 0),
    evaluation_summary      text,
    evaluation_link         text,
    unique (cluster_code, year)
);

create table result_contract_deliverable (
    result_contract_id uuid not null references result_contract,
    position           int  not null,
    title              text not null,
    due_on             date not null,
    status             text not null,
    note               text,
    primary key (result_contract_id, position)
);

create table result_contract_answer (
    result_contract_id uuid not null references result_contract,
    criterion_no       int  not null references cluster_criterion,
    verdict            text not null,
    answer             text not null,
    primary key (result_contract_id, criterion_no)
);

-- The criteria of the contact council's agenda of 2021, in our own words.
insert into cluster_criterion (no, text_da, text_en) values
    (1, 'Klyngen er til for virksomhederne: leadkommunen gør værdien synlig for virksomheder i hele regionen',
        'The cluster is there for the companies: the lead municipality shows its value to companies in the whole region'),
    (2, 'Målrettet arbejde for at tiltrække og fastholde lokale virksomheder',
        'Targeted work to attract and keep local companies'),
    (3, 'Stærkere sammenhæng mellem viden- og uddannelsesinstitutioner og virksomheder',
        'Stronger links between companies and institutions of knowledge and education'),
    (4, 'Netværk, og konkret viden om leverandører og markeder, bredt ud',
        'Networks, and concrete knowledge of suppliers and markets, spread widely'),
    (5, 'Samfundet får større udbytte af offentlige investeringer i forskning',
        'Society gains more from public investment in research'),
    (6, 'Omfang, struktur og medfinansiering genbekræftes hvert år',
        'Scope, structure and co-financing are reconfirmed each year'),
    (7, 'Erfaringer samles op og evalueres hvert år',
        'Experience is gathered and evaluated each year');

-- Food agreed on a yearly result contract, and life science on a yearly evaluation; what was delivered is not known.
insert into result_contract (id, version, cluster_code, year)
select uuidv7(), 0, code, 2021 from cluster;
