-- The last day of those who have left; the sweep reads a range of them. Who left before is for the house to say.
alter table developer add column left_on date check (left_on is null or not active);
create index developer_retention on developer (left_on) where left_on is not null;
