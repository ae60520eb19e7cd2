\set number random(1, 9000000000000000)
begin;
insert into referral (id, number, version, status, unit_code, channel, cvr, company_name, municipality_code,
    company_email, company_phone, contact_name, contact_email, contact_phone, need, topics, joint_visit, wishes,
    submitted_by, submitted_at, due_at, policy_id, calendar_id)
values (gen_random_uuid(), :number, 0, 'SUBMITTED', 'les-solroed', 'API', '12345674', 'Eksempel Maskinfabrik ApS', '269',
    'post@eksempel.example', '+45 70 10 20 30', 'Alma Eksempel', 'alma@eksempel.example', '20 10 20 30',
    'Vil eksportere til Tyskland og mangler en plan.', '{eksport,finansiering}', true, 'Gerne før sommer',
    'les-solroed', now(), now() + interval '24 hours',
    '0190a1b2-0000-7000-8000-0000000b0c01', '0190a1b2-0000-7000-8000-00000000ca01');
insert into outbox (id, aggregatetype, aggregateid, type, payload, headers)
values (gen_random_uuid(), 'referral', gen_random_uuid()::text, 'referral.submitted.v1',
    '{"referralId":"0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b","reference":"H-2021-000042","unitCode":"les-solroed","municipalityCode":"269","channel":"API","submittedAt":"2021-03-31T13:00:00Z","dueAt":"2021-04-01T13:00:00Z"}',
    '{"ce_id":"0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b","ce_type":"referral.submitted.v1","ce_source":"/referrals","ce_specversion":"1.0"}');
commit;
