-- Battles and actions that were taken out of a plan: their numbers are not given again.
alter table course_plan add withdrawn jsonb;
