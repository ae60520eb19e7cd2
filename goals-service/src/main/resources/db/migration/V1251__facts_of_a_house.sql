-- Whose fact it is. What two houses tell of one company are two things, and neither counts for the other.
alter table fact add column house text not null default 'sjaelland';
alter table fact alter column house drop default;

alter table fact drop constraint fact_pkey;
alter table fact add primary key (house, subject_kind, subject_id, message_id);
drop index fact_by_day;
drop index fact_known_now;
create index fact_by_day on fact (house, subject_kind, valid_on, recorded_at);
create index fact_known_now on fact (house, subject_kind, valid_on) where superseded_at is null;

-- Facts that were being made anew are without it, and are begun again.
drop table if exists fact_next;
update fact_rebuild set beat_at = null, holder = null where ended_at is null;
