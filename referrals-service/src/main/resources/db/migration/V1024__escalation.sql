-- When each step of a referral's ladder is reached, worked out whenever its clock starts or stops.
create table escalation (
    referral_id uuid    not null references referral,
    percent     int     not null,
    tell        text    not null,
    -- Nothing while the clock does not run towards it.
    due_at      timestamptz,
    -- Once: a step that has fired is never planned again.
    fired_at    timestamptz,
    -- A higher step was due as well, and nobody is told twice.
    passed_over boolean not null default false,
    primary key (referral_id, percent)
);
-- The sweep reads a range of this, however many referrals are open.
create index escalation_due on escalation (due_at) where fired_at is null;

-- Those that were open before there were steps: reckoned in clock hours, as they were promised.
insert into escalation (referral_id, percent, tell, due_at)
select id, percent, tell, submitted_at + interval '24 hours' * percent / 100
from referral, policy_step
where status = 'SUBMITTED' and policy_step.policy_id = referral.policy_id;
