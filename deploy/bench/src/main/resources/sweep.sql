-- What a sweep writes for a batch of 200: the steps fired, somebody told in the list and by mail.
with fired as (
    update escalation set fired_at = now()
    where (referral_id, percent) in (
        select referral_id, percent from escalation where fired_at is null and due_at <= now()
        order by due_at limit 200 for update skip locked)
    returning referral_id),
noted as (
    insert into notification (id, addressee, kind, referral_id, reference, percent, at)
    select gen_random_uuid(), 'role:admin', 'OVERDUE', referral_id, 'H-2026-000001', 100, now() from fired)
insert into outgoing_mail (id, mailbox, subject, text, written_at, try_at, attempts)
select gen_random_uuid(), 'leader', 'H-2026-000001: Fristen er overskredet',
    'Fristen er overskredet. https://knudepunkt.example/referrals/' || referral_id, now(), now(), 0
from fired;
