-- The step of the schedule at which a municipality was asked again; none where somebody pressed the button.
alter table reconfirmation_reminder add column step int;

create unique index reconfirmation_reminder_once on reconfirmation_reminder (year, municipality_code, step);
