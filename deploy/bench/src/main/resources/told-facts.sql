-- Facts, and the messages that tell of them, which the service's own relay takes to the topics. They bear the name of their house, so
-- that they can be passed over there until all facts are made anew.
with laid as (
:facts
returning house, subject_kind, subject_id, message_id, type, told_at, said)
insert into outbox (id, aggregatetype, aggregateid, type, payload, headers)
select message_id::uuid, topic, subject_id, type,
    (said || jsonb_build_object(id_name, subject_id, 'recordedAt', time, 'accountKind', said -> 'account'))::text,
    jsonb_build_object('ce_id', message_id, 'ce_type', type, 'ce_source', '/bench', 'ce_specversion', '1.0', 'ce_time', time,
        'ce_house', house)
from laid
join (values ('COURSE', 'course', 'courseId'), ('EVALUATION', 'evaluation', 'evaluationId'),
        ('ACTIVITY', 'activity', 'activityId'), ('EXTERNAL_REFERRAL', 'course', 'externalReferralId'),
        ('SUBSIDY', 'funding', 'subsidyId'), ('COMPANY', 'company', 'aliasCvr')) as kinds (kind, topic, id_name)
    on kind = subject_kind,
    lateral (select to_char(told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as time) as told
order by told_at;
