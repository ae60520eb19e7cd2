-- Facts of houses in their years, 16,667 to each: house-years from :laid on, up to :count. Twenty are of each house, the first of them 2021,
-- which one contract reads; the first seventeen municipalities are the first house's, the others those of all other houses.
insert into fact (house, subject_kind, subject_id, message_id, type, recorded_at, told_at, superseded_at, valid_on, said, state)
select house, kind, id, md5(id || step)::uuid, type, known + step * interval '1 hour', known + step * interval '1 hour',
    case when step < steps then known + (step + 1) * interval '1 hour' end, day, said, said || jsonb_build_object('status', status)
from (
    select thing.*, step, day + interval '2 days 8 hours' as known,
        (case when step < steps then first_status else last_status end) as status,
        (case when step < steps then first_type else last_type end) as type,
        data || jsonb_build_object('courseId', id, day_name, day, 'recordedAt', day + 2) as said
    from (
        select house, md5(house_year || ' ' || n)::uuid::text as id, year, n,
            make_date(year, 1, 1) + (n * 7919 % 365) as day,
            case when n <= 12000 then 'COURSE' when n <= 12900 then 'EVALUATION' when n <= 13500 then 'ACTIVITY'
                when n <= 13700 then 'EXTERNAL_REFERRAL' when n <= 13750 then 'SUBSIDY' else 'COMPANY' end as kind,
            case when n <= 10000 then 1 when n <= 12900 then 2 else 1 end as steps,
            case when n <= 12000 then 'course.opened.v3' else 'evaluation.sent.v1' end as first_type,
            case when n <= 12000 then 'course.completed.v2' when n <= 12900 then 'evaluation.answered.v1'
                when n <= 13500 then 'activity.held.v2' when n <= 13700 then 'external-referral.guided.v1'
                when n <= 13750 then 'subsidy.paid.v1' else 'company.merged.v1' end as last_type,
            case when n <= 12000 then 'OPEN' else 'SENT' end as first_status,
            case when n <= 12000 then 'COMPLETED' when n <= 12900 then 'ANSWERED' when n <= 13500 then 'HELD'
                when n <= 13700 then 'GUIDED' when n <= 13750 then 'PAID' else '' end as last_status,
            case when n <= 12000 then 'completedOn' when n <= 12900 then 'guidedOn' when n <= 13500 then 'heldOn'
                when n <= 13700 then 'guidedOn' else 'paidOn' end as day_name,
            jsonb_build_object('cvr', lpad((n % 9000)::text, 8, '1'), 'segment', (array['GROWTH', 'OPERATIONS'])[n % 2 + 1],
                'municipalityCode', (array[:municipalities])[case when house_year < 20 then n % 17 else 17 + n % 81 end + 1],
                'headOfficeCode', (array['253', '101', '265'])[n % 3 + 1], 'account', 'SPECIALISED',
                'themes', jsonb_build_array('DIGITALISATION', 'FINANCING')) || case
                when n <= 12000 then jsonb_build_object('startedOn', make_date(year, 1, 1),
                    'kind', case when n <= 10000 then 'SHORT' when n % 2 = 0 then 'ACTION_PLAN' else 'GROWTH_PLAN' end,
                    'unitCode', 'les-solroed', 'developerId', 'developer-' || n % 40,
                    'readings', jsonb_build_object('NEVER_IN_COURSE', (array['YES', 'NO'])[n % 2 + 1],
                        'NOT_GUIDED_YEAR_BEFORE', (array['YES', 'NO'])[n % 2 + 1]))
                when n <= 12900 then jsonb_build_object('competence', (array['VERY_SATISFIED', 'SATISFIED'])[n % 2 + 1],
                    'recommend', n % 11, 'effect', (array['HIGH', 'SOME'])[n % 2 + 1], 'referred', 'YES', 'externalUse', 'USED')
                when n <= 13500 then jsonb_build_object('kind', (array['PROJECT_FORUM', 'VISIT', 'EMPLOYMENT_NETWORK'])[n % 3 + 1],
                    'participants', n % 80)
                when n <= 13700 then jsonb_build_object('target', (array['TRADE_COUNCIL', 'GROWTH_FUND'])[n % 2 + 1])
                when n <= 13750 then jsonb_build_object('amount', n * 10)
                else jsonb_build_object('aliasCvr', lpad((n % 9000)::text, 8, '9')) end as data
        from generate_series(:laid, :count - 1) as house_years (house_year), generate_series(1, 13767) as things (n),
            lateral (select (array[:houses])[house_year / 20 + 1] as house,
                case when house_year % 20 < 15 then 2021 - house_year % 20 else 2007 + house_year % 20 end as year) as told_by
    ) thing, generate_series(1, steps) as sayings (step)
) heard
order by known
