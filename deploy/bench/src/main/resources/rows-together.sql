\set number random(1, 9000000000000000)
with made as (select gen_random_uuid() as id, gen_random_uuid() as message),
claim as (select pg_try_advisory_xact_lock(hashtextextended(made.id::text, 0)) from made),
submitted as (
    insert into referral (id, number, version, status, unit_code, channel, cvr, company_name, municipality_code,
        company_email, company_phone, contact_name, contact_email, contact_phone, need, topics, joint_visit, wishes,
        submitted_by, submitted_at, due_at, next_step_at, policy_id, calendar_id)
    select id, :number, 0, 'SUBMITTED', 'les-solroed', 'API', '12345674', 'Eksempel Maskinfabrik ApS', '269',
        'post@eksempel.example', '+45 70 10 20 30', 'Alma Eksempel', 'alma@eksempel.example', '20 10 20 30',
        'Vil eksportere til Tyskland og mangler en plan.', '{eksport,finansiering}', true, 'Gerne før sommer',
        'les-solroed', now(), now() + interval '24 hours', now() + interval '12 hours',
        '0190a1b2-0000-7000-8000-0000000b0c01', '0190a1b2-0000-7000-8000-00000000ca01'
    from made, claim),
logged as (
    insert into referral_event (referral_id, kind, at, actor, actor_role, detail, text)
    select id, 'SUBMITTED', now(), 'les-solroed', 'LES', '{}'::jsonb, null from made),
told as (
    insert into outbox (id, aggregatetype, aggregateid, type, payload, headers)
    select message, 'referral', id::text, 'referral.submitted.v1',
        '{"referralId":"0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b","reference":"H-2021-000042","unitCode":"les-solroed","municipalityCode":"269","channel":"API","submittedAt":"2021-03-31T13:00:00Z","dueAt":"2021-04-01T13:00:00Z"}',
        '{"ce_id":"0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b","ce_type":"referral.submitted.v1","ce_source":"/referrals","ce_specversion":"1.0"}'
    from made),
audited as (
    insert into audit_entry (at, actor, action, resource, resource_id, correlation_id)
    select now(), 'les-solroed', 'submitted', 'referral', id::text, message::text from made)
insert into idempotency_key (caller, key, fingerprint, status, headers, body, created_at)
select 'les-solroed', id::text, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 200,
    '{}'::jsonb, '"0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"', now()
from made;
