-- A contract is of a house and a year. What was there is of the house that this installation is of.
alter table contract add column house text not null default 'sjaelland';
alter table contract alter column house drop default;

-- Everything that hangs on a contract names both.
alter table contract drop constraint contract_pkey cascade;
alter table contract
    add primary key (house, year),
    add foreign key (house, carried_over_from) references contract (house, year);

alter table goal drop constraint goal_pkey cascade;
alter table target drop constraint target_pkey cascade;
do $$
declare
    below text;
begin
    foreach below in array array['goal', 'target', 'measurement_definition', 'reported_value', 'duty', 'contract_amendment',
                                 'status_report', 'target_plan', 'house_judgement', 'finding_dismissal'] loop
        execute format('alter table %I add column contract_house text not null default ''sjaelland''', below);
        execute format('alter table %I alter column contract_house drop default', below);
    end loop;
end $$;

alter table goal
    add primary key (contract_house, contract_year, no),
    add foreign key (contract_house, contract_year) references contract (house, year);

alter table target
    drop constraint target_contract_year_goal_no_position_key,
    add primary key (contract_house, contract_year, code),
    add foreign key (contract_house, contract_year, goal_no) references goal (contract_house, contract_year, no),
    add unique (contract_house, contract_year, goal_no, position);

alter table measurement_definition
    drop constraint measurement_definition_pkey,
    add primary key (contract_house, contract_year, target_code, version),
    add foreign key (contract_house, contract_year, target_code) references target (contract_house, contract_year, code);

alter table reported_value
    add foreign key (contract_house, contract_year, target_code) references target (contract_house, contract_year, code);
drop index reported_value_of_target;
create index reported_value_of_target on reported_value (contract_house, contract_year, target_code, id desc);

alter table duty
    add foreign key (contract_house, contract_year) references contract (house, year),
    add foreign key (contract_house, contract_year, target_code) references target (contract_house, contract_year, code);
drop index duty_of_contract;
create index duty_of_contract on duty (contract_house, contract_year, due_on);

alter table contract_amendment
    drop constraint contract_amendment_contract_year_number_key,
    add unique (contract_house, contract_year, number),
    add foreign key (contract_house, contract_year) references contract (house, year),
    add foreign key (contract_house, contract_year, target_code) references target (contract_house, contract_year, code);

alter table status_report
    drop constraint status_report_contract_year_kind_edition_key,
    add unique (contract_house, contract_year, kind, edition),
    add foreign key (contract_house, contract_year) references contract (house, year);
drop index status_report_under_way;
create unique index status_report_under_way on status_report (contract_house, contract_year, kind) where status <> 'PUBLISHED';

alter table target_plan
    drop constraint target_plan_contract_year_target_code_number_key,
    add unique (contract_house, contract_year, target_code, number),
    add foreign key (contract_house, contract_year, target_code) references target (contract_house, contract_year, code);

alter table house_judgement
    add foreign key (contract_house, contract_year, target_code) references target (contract_house, contract_year, code);
drop index house_judgement_of_target;
create index house_judgement_of_target on house_judgement (contract_house, contract_year, target_code, id desc);

alter table finding_dismissal
    drop constraint finding_dismissal_contract_year_finding_key,
    add unique (contract_house, contract_year, finding),
    add foreign key (contract_house, contract_year) references contract (house, year);
