-- What the two sides meet for: with one unit, or for all of them.
create table meeting (
    id           uuid        primary key,
    version      bigint      not null,
    kind         text        not null,
    unit_code    text        references unit,
    status       text        not null,
    planned_for  date        not null,
    held_on      date,
    participants integer     check (participants >= 0),
    title        text        not null,
    -- For the house only.
    note         text,
    check ((kind in ('COORDINATION', 'VISIT')) = (unit_code is not null)),
    check ((status = 'HELD') = (held_on is not null and participants is not null))
);
create index meeting_latest on meeting (planned_for desc, id desc);
create index meeting_of_unit on meeting (unit_code, planned_for desc, id desc);
create index meeting_coordination on meeting (unit_code, held_on desc) where kind = 'COORDINATION' and status = 'HELD';
