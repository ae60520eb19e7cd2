-- Each referral keeps the versions that applied when it was submitted, so that no edit rewrites what was promised.
alter table referral add column policy_id uuid references policy_version;
alter table referral add column calendar_id uuid references calendar_version;
update referral
set policy_id = '0190a1b2-0000-7000-8000-0000000b0c01', calendar_id = '0190a1b2-0000-7000-8000-00000000ca01';
alter table referral alter column policy_id set not null;
alter table referral alter column calendar_id set not null;
