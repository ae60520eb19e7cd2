-- Whom an account belongs to, as its owner's token said when they last came: what a page calls them.
create table known_person (
    subject text   primary key,
    name    text   not null,
    roles   text[] not null,
    seen_on date   not null
);
