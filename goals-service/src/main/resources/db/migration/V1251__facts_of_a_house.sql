-- Whose fact it is. What two houses tell of one company are two things, and neither counts for the other.
alter table fact add column house text not null default 'sjaelland';
alter table fact alter column house drop default;

-- Facts that were made anew have indexes of other names.
do $$
declare
    old text;
begin
    select conname into old from pg_constraint where conrelid = 'fact'::regclass and contype = 'p';
    execute format('alter table fact drop constraint %I', old);
    for old in select indexrelid::regclass::text from pg_index where indrelid = 'fact'::regclass loop
        execute 'drop index ' || old;
    end loop;
end $$;
alter table fact add primary key (house, subject_kind, subject_id, message_id);
create index fact_by_day on fact (house, subject_kind, valid_on, recorded_at);
create index fact_known_now on fact (house, subject_kind, valid_on) where superseded_at is null;

-- Facts that were being made anew are without it, and are begun again.
drop table if exists fact_next;
update fact_rebuild set beat_at = null, holder = null where ended_at is null;
