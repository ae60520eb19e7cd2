-- A hundred thousand open referrals with a log and an escalation each.
insert into referral (id, number, version, status, unit_code, channel, cvr, company_name, municipality_code,
    contact_name, need, topics, joint_visit, submitted_by, submitted_at, due_at, policy_id, calendar_id)
select gen_random_uuid(), 1000000000 + n, 0, 'SUBMITTED', 'les-solroed', 'API', '12345674',
    'Eksempel Maskinfabrik ApS', '269', 'Alma Eksempel', 'Vil eksportere til Tyskland.', '{eksport}', true,
    'les-solroed', now() - n * interval '0.5 s', now() + interval '24 hours' - n * interval '0.5 s',
    policy.id, calendar.id
from generate_series(1, 100000) n,
    (select id from policy_version limit 1) policy, (select id from calendar_version limit 1) calendar;
insert into referral_event (referral_id, kind, at, actor, actor_role)
select id, 'SUBMITTED', submitted_at, 'les-solroed', 'les' from referral where number > 1000000000;
insert into escalation (referral_id, percent, tell, due_at)
select id, 100, 'LEADER', now() + interval '1 day' from referral where number > 1000000000;
analyze;
