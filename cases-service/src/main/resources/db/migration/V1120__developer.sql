-- Whom a pseudonym of the register in referrals stands for; the row goes when the register forgets them.
create table developer (
    id      uuid primary key,
    subject text not null
);
create index developer_subject on developer (subject);
