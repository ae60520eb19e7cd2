-- The documents that reported values stand in.
create table value_attachment (
    id       uuid        primary key,
    value_id uuid        not null references reported_value,
    name     text        not null,
    kind     text        not null,
    bytes    integer     not null check (bytes between 1 and 10485760),
    added_by text        not null,
    added_at timestamptz not null
);
create index value_attachment_of_value on value_attachment (value_id, id);
-- Apart, so that a list does not read the files.
create table value_attachment_content (
    attachment_id uuid  primary key references value_attachment on delete cascade,
    content       bytea not null
);
-- Pictures and PDF are compressed already.
alter table value_attachment_content alter column content set storage external;
