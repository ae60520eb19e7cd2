-- The subsidies by the heads of their list, of all and of those that stand alike.
create index subsidy_by_amount on subsidy (granted, id);
create index subsidy_by_status on subsidy (status, granted_on desc, id desc);
create index subsidy_by_status_and_amount on subsidy (status, granted, id);
