-- Numbers of companies that turned out to be others, as cases tells.
create table company_alias (
    alias_cvr    text primary key,
    survivor_cvr text not null
);
create index company_alias_survivor on company_alias (survivor_cvr);
