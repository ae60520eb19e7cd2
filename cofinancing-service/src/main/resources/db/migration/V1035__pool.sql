-- Pools of money that a plan sets aside, and whether they can be applied for or influenced. Amounts are whole kroner.
create table pool (
    no             int    primary key,
    version        bigint not null default 0,
    plan           text   not null,
    theme          text   not null,
    name           text   not null,
    can_apply      text, -- null: the source says nothing
    can_influence  text,
    amount         bigint not null check (amount > 0)
);

create table pool_round (
    pool_no   int  not null references pool,
    opens_on  date not null,
    closes_on date not null,
    primary key (pool_no, opens_on),
    check (opens_on <= closes_on)
);

-- The 27 pools of the overview of 9 August 2021, together 42,276 million kroner. It gives no deadlines.
insert into pool (no, plan, theme, name, can_apply, can_influence, amount) values
    (1, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Pulje til busfremkommelighed i hele landet', 'YES', null, 100000000),
    (2, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Forbedr. sikkerhed/tilgængelighed perronovergang', 'PROBABLY_YES', 'YES', 150000000),
    (3, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Færgepulje', 'PRESUMABLY', null, 100000000),
    (4, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Pulje til biodiversitet langs veje og jernbaner', 'MAYBE', 'PROBABLY_YES', 150000000),
    (5, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Pulje til grønne busser og grøn flextrafik', 'YES', null, 250000000),
    (6, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Pulje til ladeinfrastruktur (batteritog) lokalbanerne', 'PRESUMABLY', null, 275000000),
    (7, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Pulje til mere trygge og attraktive stationer', 'PROBABLY_YES', 'YES', 350000000),
    (8, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Pulje til tilgængelighed på stationer', null, 'PROBABLY_YES', 650000000),
    (9, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Pulje til veterantog', 'PROBABLY_YES', 'PROBABLY_YES', 20000000),
    (10, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Statsligt bidrag til privatbanernes vedlig. efterslæb', 'MAYBE', 'YES', 700000000),
    (11, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Øget indsats for fornyelse og vedlig. af jernbanen', null, 'YES', 12488000000),
    (12, 'Infrastrukturplan 2035', 'PUBLIC_TRANSPORT', 'Togfonden DK', null, 'YES', 13000000000),
    (13, 'Infrastrukturplan 2035', 'ROADS', 'El-delebiler', 'PROBABLY_YES', null, 100000000),
    (14, 'Infrastrukturplan 2035', 'ROADS', 'Havnepulje', 'YES', null, 50000000),
    (15, 'Infrastrukturplan 2035', 'ROADS', 'Kapitalbevarende vejvedligeholdelse af statsvejene', null, 'MAYBE', 2746000000),
    (16, 'Infrastrukturplan 2035', 'ROADS', 'Klimavenlig asfalt (inkl. afgiftstab)', null, 'MAYBE', 910000000),
    (17, 'Infrastrukturplan 2035', 'ROADS', 'Pulje til bedre trafikal sammenhæng land/by', null, 'YES', 3491000000),
    (18, 'Infrastrukturplan 2035', 'ROADS', 'Pulje til bedre trafiksikkerhed', null, 'PRESUMABLY', 700000000),
    (19, 'Infrastrukturplan 2035', 'ROADS', 'Pulje til drivmiddelinfrastruktur til tung vejtrans.', 'MAYBE', 'PROBABLY_YES', 275000000),
    (20, 'Infrastrukturplan 2035', 'ROADS', 'Pulje til ladeinfrastruktur langs statsvejnettet', null, 'PROBABLY_YES', 500000000),
    (21, 'Infrastrukturplan 2035', 'ROADS', 'Pulje til udvidelse af rastepladser', 'PROBABLY_YES', 'PROBABLY_YES', 50000000),
    (22, 'Infrastrukturplan 2035', 'ROADS', 'Pulje til støjbekæmpelse, ikke disponeret', 'PRESUMABLY', 'YES', 2377000000),
    (23, 'Infrastrukturplan 2035', 'CYCLING', 'Pulje til cyklisme, ikke disponeret', null, 'YES', 2430000000),
    (24, 'Infrastrukturplan 2035', 'CYCLING', 'Beslutningsklare cykelstiprojekter langs statsvejene', 'PROBABLY_YES', 'PROBABLY_YES', 200000000),
    (25, 'Infrastrukturplan 2035', 'CYCLING', 'Et nationalt videnscenter for cykelfremme', null, 'MAYBE', 4000000),
    (26, 'Infrastrukturplan 2035', 'CYCLING', 'Kommunale cykelstiprojekter', 'YES', null, 200000000),
    (27, 'Infrastrukturplan 2035', 'CYCLING', 'Styrkelse af de nationale cykelruter', null, null, 10000000);
