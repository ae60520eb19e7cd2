-- So that it is a service hour whenever this is run: every day, round the clock.
with always as (
    insert into calendar_version (id, number, version, status, name, effective_from, working_days, closed_days)
    select gen_random_uuid(), max(number) + 1, 0, 'ACTIVE', 'bench', current_date,
        '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}', '{}'
    from calendar_version
    returning id, working_days)
insert into calendar_window (calendar_id, day_of_week, opens, closes)
select id, unnest(working_days), '00:00', '24:00' from always;
