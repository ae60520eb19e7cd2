-- What a sweep writes for a batch of 200: whom it told, in the list and by mail.
with told as (
    update referral set next_step_at = null, told_percent = 100
    where id in (
        select id from referral where next_step_at <= now()
        order by next_step_at limit 200 for update skip locked)
    returning id),
noted as (
    insert into notification (id, addressee, kind, referral_id, reference, percent, at)
    select gen_random_uuid(), 'role:admin', 'OVERDUE', id, 'H-2026-000001', 100, now() from told)
insert into outgoing_mail (id, mailbox, subject, text, written_at, try_at, attempts)
select gen_random_uuid(), 'leader', 'H-2026-000001: Fristen er overskredet',
    'Fristen er overskredet. https://knudepunkt.example/referrals/' || id, now(), now(), 0
from told;
