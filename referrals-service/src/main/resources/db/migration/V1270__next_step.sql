-- When somebody has to be told next that a referral's time runs out, and at which percent of it somebody was told last:
-- the clock derives the steps themselves, so that they need no rows of their own.
alter table referral
    add column next_step_at timestamptz,
    add column told_percent int;
update referral set
    told_percent = (select max(percent) from escalation where referral_id = id and fired_at is not null),
    next_step_at = (select min(due_at) from escalation where referral_id = id and fired_at is null);
-- The sweep reads a range of this, however many referrals are open.
create index referral_next_step on referral (next_step_at) where next_step_at is not null;
drop table escalation;
