-- A course may rest; another system may have told of it, once; and a referral may be taken on anew when its course was given up.
alter table course
    add column paused_on date,
    add column system text,
    add column external_id text,
    add column accepted_at timestamptz,
    add check ((status = 'PAUSED') = (paused_on is not null)),
    add check (paused_on >= started_on),
    add check ((system is null) = (external_id is null)),
    drop constraint course_referral_id_key;
-- A course started on the date of its acceptance: by the end of that day it had been accepted.
update course
set accepted_at = (started_on + 1)::timestamp at time zone 'Europe/Copenhagen'
where referral_id is not null;
alter table course add check ((referral_id is null) = (accepted_at is null));
create unique index course_of_referral on course (referral_id) where status <> 'CANCELLED';
create index course_by_referral on course (referral_id) where referral_id is not null;
create unique index course_by_external_id on course (system, external_id) where system is not null;

alter table brief drop constraint brief_referral_id_key;
create index brief_of_referral on brief (referral_id);
