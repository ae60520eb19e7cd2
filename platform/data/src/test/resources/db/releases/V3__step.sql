create table step_3 (id int primary key);
