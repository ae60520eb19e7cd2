-- From when the time runs for which a referral's personal data are kept: its end; of one that was passed on, the day that it was;
-- and whatever nobody ever ended is taken for over five years after it came.
alter table referral
    add column over_at timestamptz not null generated always as (coalesce(
        ended_at,
        case when status = 'FORWARDED' then handled_at end,
        (submitted_at at time zone 'UTC' + interval '5 years') at time zone 'UTC')) stored,
    drop constraint erased_after_its_end;
drop index referral_retention;
create index referral_retention on referral (over_at) where erased_at is null;
