create table step_1 (id int primary key);
