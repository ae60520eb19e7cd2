create table ledger (
    seq  bigint generated always as identity primary key,
    book text not null,
    text text not null
);
