-- Those in a team see each other's referrals and courses. Nobody is in one yet, so that there is nothing to tell others of.
alter table developer
    add column team text;
create index developer_team on developer (team);
