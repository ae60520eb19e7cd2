-- A house that begins has neglected nobody yet: an account without a meeting begins on the day of its installation.
update key_account set since = current_date
where since = date '2021-01-01' and not exists (select from meeting where meeting.unit_code = key_account.unit_code);
