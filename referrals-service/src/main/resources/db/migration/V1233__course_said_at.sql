-- When cases said what was heard last of a referral's course: courses of one referral are heard of in any order.
alter table referral
    add column course_said_at timestamptz,
    add check (course_id is not null or course_said_at is null);
