create table referral_draft (
    id         uuid        primary key,
    version    bigint      not null,
    unit_code  text        references unit,
    saved_by   text        not null,
    content    jsonb       not null,
    saved_at   timestamptz not null,
    expires_at timestamptz not null
);
create index referral_draft_of_unit on referral_draft (unit_code, saved_at desc);
create index referral_draft_of_person on referral_draft (saved_by, saved_at desc);
create index referral_draft_expiry on referral_draft (expires_at);

-- Duplicates are looked for among those that have not ended.
create index referral_open_of_company on referral (cvr) where ended_at is null;

-- Courses as cases tells of them: enough to see that a company is in one.
create table known_course (
    id     uuid primary key,
    cvr    text not null,
    status text not null
);
create index known_course_open on known_course (cvr) where status = 'OPEN';
