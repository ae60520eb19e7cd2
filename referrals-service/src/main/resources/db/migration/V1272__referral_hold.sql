-- Who at the desk has a referral in hand, so that two do not work on one. It lapses by itself, and goes when the referral is answered.
create table referral_hold (
    referral_id uuid        primary key references referral,
    holder      text        not null,
    -- given together, and to be taken back together
    given_by    text        not null,
    since       timestamptz not null
);
create index referral_hold_given on referral_hold (given_by, since);
