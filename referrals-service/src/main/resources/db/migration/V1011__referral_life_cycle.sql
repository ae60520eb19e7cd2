alter table referral
    add column asked_at         timestamptz,
    add column forward_target   text,
    add column contact_attempts integer not null default 0,
    add column ended_at         timestamptz,
    drop constraint referral_check,
    -- Handled only by a typed outcome; a question leaves the promise open.
    add constraint handled_by_an_outcome check ((status in ('SUBMITTED', 'QUESTION')) = (handled_at is null)),
    -- The ball is with the unit exactly while a question is open.
    add constraint asked_while_question check ((status = 'QUESTION') = (asked_at is not null)),
    add constraint forwarded_to_somebody check (status <> 'FORWARDED' or forward_target is not null);
update referral set ended_at = handled_at where status = 'DECLINED';
alter table referral
    add constraint ended_when_over
        check ((status in ('DECLINED', 'HELPED', 'REDIRECTED', 'NOT_REACHABLE', 'WITHDRAWN')) = (ended_at is not null));

-- Referrals whose course is completed have come to their end.
update referral set status = 'HELPED', ended_at = handled_at where status = 'ACCEPTED' and course_status = 'COMPLETED';
insert into referral_event (referral_id, kind, at, actor, actor_role, detail)
select id, 'CLOSED', ended_at, 'cases', 'system', '{"end": "HELPED"}'::jsonb from referral where status = 'HELPED' order by id;
