-- Whether other services were told of a population: those that were here before anybody listened are told at the next start.
alter table population add column told boolean not null default false;
create index population_untold on population (id) where not told;
