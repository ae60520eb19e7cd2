-- To whom a company was referred outside of the house, in its course.
create table external_referral (
    id           uuid    primary key,
    version      bigint  not null,
    course_id    uuid    not null references course,
    target       text    not null,
    adviser_kind text,
    recipient    text,
    status       text    not null,
    made_on      date    not null,
    guided_on    date,
    asked_at     timestamptz,
    answered_at  timestamptz,
    -- When the company is to be asked whether it used it; nothing where it was, or cannot be.
    due_at       timestamptz,
    check ((target = 'TRADE_COUNCIL') = (adviser_kind is not null)),
    check ((status = 'GUIDED') = (guided_on is not null)),
    check (guided_on >= made_on)
);
create index external_referral_of_course on external_referral (course_id, made_on, id);
create index external_referral_due on external_referral (due_at) where due_at is not null;

-- What the company said of it. A line is never changed afterwards.
create table external_referral_answer (
    external_referral_id uuid        not null references external_referral,
    answer               text        not null,
    answered_on          date        not null,
    recorded_at          timestamptz not null
);
create index external_referral_answer_of on external_referral_answer (external_referral_id, recorded_at);
