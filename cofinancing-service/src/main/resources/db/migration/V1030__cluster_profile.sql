-- Who runs an office and where, its partners, and how many members the cluster has.
alter table cluster
    add column version           bigint not null default 0,
    add column organisation      text,
    add column place             text,
    add column host_municipality text, -- where the office is; who pays as lead is the agreement's to say
    add column employees         int check (employees >= 0);

create table cluster_partner (
    cluster_code text not null references cluster,
    position     int  not null,
    name         text not null,
    primary key (cluster_code, position)
);

create table cluster_member_count (
    cluster_code text not null references cluster,
    counted_on   date not null,
    region       text not null,
    members      int  not null check (members >= 0),
    primary key (cluster_code, counted_on, region)
);

-- From items 2.5 ff. of the contact council's agenda of 2021. It gives no date for the members; they are entered on the
-- date of the agenda's latest paper.
update cluster set host_municipality = '370' where code = 'construction';
update cluster set organisation = 'CLEAN', place = 'RUC, Roskilde', host_municipality = '265'
where code = 'environmental-technology';
update cluster set organisation = 'Food & Bio Cluster Denmark', place = 'Posthuset, Slagelse', host_municipality = '330',
                   employees = 2
where code = 'food';
update cluster set organisation = 'Danish Life Science Cluster', place = 'Knowledge Hub Zealand, Kalundborg',
                   host_municipality = '326'
where code = 'life-science';

insert into cluster_partner (cluster_code, position, name) values
    ('environmental-technology', 0, 'Roskilde Universitet (RUC)'),
    ('environmental-technology', 1, 'DTU, Risø'),
    ('environmental-technology', 2, 'Aarhus Universitet, Risø'),
    ('environmental-technology', 3, 'SDU, Slagelse'),
    ('environmental-technology', 4, 'FORCE Technology, Kalundborg'),
    ('life-science', 0, 'Knowledge Hub Zealand'),
    ('life-science', 1, 'DTU'),
    ('life-science', 2, 'Københavns Universitet'),
    ('life-science', 3, 'Roskilde Universitet (RUC)'),
    ('life-science', 4, 'SDU'),
    ('life-science', 5, 'CBS');

insert into cluster_member_count (cluster_code, counted_on, region, members) values
    ('environmental-technology', '2021-08-18', 'ZEALAND', 19),
    ('environmental-technology', '2021-08-18', 'CAPITAL', 84),
    ('environmental-technology', '2021-08-18', 'SOUTHERN_DENMARK', 56),
    ('environmental-technology', '2021-08-18', 'CENTRAL_DENMARK', 32),
    ('food', '2021-08-18', 'NOT_SPLIT', 300); -- "about 300 members", without regions
