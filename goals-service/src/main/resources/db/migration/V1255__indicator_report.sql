-- A report may be of the region's indicators, which belong to no contract.
alter table status_report rename column contract_year to report_year;
alter table status_report rename column contract_house to report_house;
alter table status_report drop constraint status_report_contract_house_contract_year_fkey;
alter table status_report add column contract_year int
    generated always as (case when kind <> 'INDICATORS' then report_year end) stored;
alter table status_report add foreign key (report_house, contract_year) references contract (house, year);
