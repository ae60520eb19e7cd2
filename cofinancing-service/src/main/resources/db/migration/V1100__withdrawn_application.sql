-- A granted application can be withdrawn too: the day of the grant stays beside that of the withdrawal.
alter table application
    add column withdrawn_on date,
    add check (withdrawn_on >= decided_on);

update application set withdrawn_on = decided_on, decided_on = null where status = 'WITHDRAWN';
