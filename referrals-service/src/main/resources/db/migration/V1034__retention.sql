-- When the personal data of a referral were erased; the sweep reads a range of what has ended and is not.
alter table referral
    add column erased_at timestamptz,
    add constraint erased_after_its_end check (erased_at is null or ended_at is not null);
create index referral_retention on referral (ended_at) where ended_at is not null and erased_at is null;
create index adviser_retention on adviser (active_to) where active_to is not null;
