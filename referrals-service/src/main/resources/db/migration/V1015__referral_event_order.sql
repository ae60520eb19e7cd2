-- The transaction that wrote an event. Numbers are taken before the commit, so a reader that remembers the highest number
-- would miss what commits late; below the oldest running transaction everything is settled.
alter table referral_event add column tx xid8 not null default pg_current_xact_id();
create index referral_event_settled on referral_event (tx, id);
