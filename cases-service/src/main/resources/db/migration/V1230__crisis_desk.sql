-- A crisis for which the house keeps a desk, and what companies asked there.
create table crisis (
    code       text   collate "C" primary key,
    version    bigint not null,
    name       text   not null,
    started_on date   not null,
    ended_on   date   check (ended_on >= started_on)
);
insert into crisis (code, version, name, started_on)
values ('covid-19', 0, 'Covid-19', '2020-03-11');

create table enquiry (
    id                uuid    primary key,
    version           bigint  not null,
    crisis_code       text    collate "C" not null references crisis,
    received_on       date    not null,
    theme             text    not null,
    cvr               text,
    municipality_code text,
    question          text,
    answered_on       date    check (answered_on >= received_on),
    withdrawn         boolean not null
);
create index enquiry_newest on enquiry (received_on desc, id desc);
create index enquiry_of_crisis on enquiry (crisis_code, received_on desc, id desc);
create index enquiry_with_question on enquiry (received_on) where question is not null;
