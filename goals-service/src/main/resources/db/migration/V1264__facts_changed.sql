-- How often what is known has changed. Whoever remembers facts looks here whether they are still what is known.
create table facts_changed (
    times bigint not null
);
insert into facts_changed values (0);
create unique index facts_changed_once on facts_changed ((true));
