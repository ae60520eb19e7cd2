create table step_2 (id int primary key);
