create table attachment (
    id          uuid        primary key,
    referral_id uuid        not null references referral,
    name        text        not null,
    kind        text        not null,
    bytes       integer     not null check (bytes between 1 and 10485760),
    added_by    text        not null,
    added_at    timestamptz not null
);
create index attachment_of_referral on attachment (referral_id, id);
-- Apart, so that a list does not read the files.
create table attachment_content (
    attachment_id uuid  primary key references attachment on delete cascade,
    content       bytea not null
);
-- Pictures and PDF are compressed already.
alter table attachment_content alter column content set storage external;
