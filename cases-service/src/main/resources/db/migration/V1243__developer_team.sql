-- Those in a team see each other's courses. When it was said, so that what comes late changes nothing.
alter table developer
    add column team text,
    add column said_at timestamptz;
create index developer_team on developer (team);
