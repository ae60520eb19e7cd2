-- The companies by number, of all and of a municipality (of all it is the key), and how many have a course that goes on.
create index company_by_number_of_municipality on company (municipality_code, cvr, id);
create index company_going_on on company (survivor_id) where quiet_since is null;

-- The tasks by the heads of their list, of all and of those that stand alike.
create index adviser_task_by_title on adviser_task (title, id);
create index adviser_task_by_status on adviser_task (status, requested_on desc, id desc);
create index adviser_task_by_status_and_title on adviser_task (status, title, id);
