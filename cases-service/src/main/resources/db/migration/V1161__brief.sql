-- What a referral said to whoever guides its company: fetched after the course is opened, since messages carry no names.
create table brief (
    course_id     uuid        primary key references course,
    referral_id   uuid        not null unique,
    state         text        not null,
    need          text,
    wishes        text,
    topics        text[]      not null default '{}',
    joint_visit   boolean     not null default false,
    contact_name  text,
    contact_email text,
    contact_phone text,
    -- When referrals is to be asked; nothing where it has answered.
    fetch_after   timestamptz,
    tries         integer     not null default 0,
    check ((state = 'ON_ITS_WAY') = (fetch_after is not null))
);
create index brief_to_fetch on brief (fetch_after) where fetch_after is not null;
insert into brief (course_id, referral_id, state, fetch_after)
select id, referral_id, 'ON_ITS_WAY', now() from course where referral_id is not null;
