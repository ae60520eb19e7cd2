-- A key date may be extracted more than once, as a source corrects itself: each extract is a line of its own and is never
-- overwritten, so that whatever was computed from an older one stays what it was.
alter table population add id uuid not null default uuidv7();
alter table population_count add population_id uuid;
update population_count set population_id = population.id from population where population.key_date = population_count.key_date;

alter table agreement_version add population_id uuid;
update agreement_version set population_id = population.id from population where population.key_date = agreement_version.key_date;

alter table agreement_version drop column key_date;
alter table population_count drop column key_date;
alter table population drop constraint population_pkey;
alter table population add primary key (id);
alter table population add unique nulls not distinct (key_date, source, extracted_on);
alter table population_count add primary key (population_id, municipality_code);
alter table population_count add foreign key (population_id) references population;

-- an agreement names the extract that it shares by
alter table agreement_version alter population_id set not null;
alter table agreement_version add foreign key (population_id) references population;
