-- The status of a contract: written, commented on, approved, published.
create table status_report (
    id uuid primary key,
    version bigint not null,
    name text not null unique,
    contract_year int not null references contract (year),
    kind text not null,
    edition int not null,
    cut_off date not null,
    status text not null,
    texts jsonb not null,
    -- who began it or wrote any of it, and does not approve it
    writers text[] not null,
    steps jsonb not null,
    -- what its figures were, and when they were known so
    known_at timestamptz,
    content jsonb,
    unique (contract_year, kind, edition),
    check ((status in ('APPROVED', 'PUBLISHED')) = (content is not null)),
    check ((content is null) = (known_at is null))
);
-- One at a time is under way.
create unique index status_report_under_way on status_report (contract_year, kind) where status <> 'PUBLISHED';

-- What its figures were made of.
create table report_member (
    report_id uuid not null references status_report (id),
    target_code text not null,
    subject_kind text not null,
    subject_id text not null,
    day date not null,
    -- what of it the value was made of
    weight text not null,
    primary key (report_id, target_code, subject_id)
);

create table report_comment (
    id uuid primary key,
    report_id uuid not null references status_report (id),
    goal int,
    text text not null,
    written_by text not null,
    written_at timestamptz not null,
    settled_by text,
    settled_at timestamptz
);
create index report_comment_on on report_comment (report_id, id);
