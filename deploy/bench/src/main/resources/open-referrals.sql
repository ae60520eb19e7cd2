-- Open referrals of fifty thousand companies, with a log each, and a step ahead.
create temporary table company as
select row_number() over () - 1 as place, format('%s%s', stem, check_digit) as cvr
from generate_series(1000000, 1060000) stem,
    lateral (select (11 - sum(digit::int * weight) % 11) % 11 as check_digit
        from unnest(string_to_array(stem::text, null), '{2,7,6,5,4,3,2}'::int[]) as stems (digit, weight)) modulus
where check_digit < 10
limit 50000;
insert into referral (id, number, version, status, unit_code, channel, cvr, company_name, municipality_code,
    contact_name, need, topics, joint_visit, submitted_by, submitted_at, due_at, policy_id, calendar_id)
select gen_random_uuid(), 1000000000 + n, 0, 'SUBMITTED', 'les-solroed', 'API', company.cvr,
    'Eksempel Maskinfabrik ApS', '269', 'Alma Eksempel', 'Vil eksportere til Tyskland.', '{eksport}', true,
    'les-solroed', now() - n * interval '0.5 s', now() + interval '24 hours' - n * interval '0.5 s',
    policy.id, calendar.id
from generate_series(:laid + 1, :count) n join company on company.place = n % 50000,
    (select id from policy_version limit 1) policy, (select id from calendar_version limit 1) calendar;
insert into referral_event (referral_id, kind, at, actor, actor_role)
select id, 'SUBMITTED', submitted_at, 'les-solroed', 'les' from referral where number > 1000000000 + :laid;
update referral set next_step_at = now() + interval '1 day', told_percent = 80 where number > 1000000000 + :laid;
analyze;
