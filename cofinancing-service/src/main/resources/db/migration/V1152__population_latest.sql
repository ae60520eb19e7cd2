-- The last extract of a day is the first entry of this index; the one of days alone is part of it.
create index population_latest on population (key_date, extracted_on desc nulls last, id desc);
drop index population_key_date_idx;
