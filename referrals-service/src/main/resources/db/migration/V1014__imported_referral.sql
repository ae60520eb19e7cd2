create table imported_referral (
    caller      text        not null,
    system      text        not null,
    external_id text        not null,
    referral_id uuid        not null references referral,
    -- SHA-256 of the row: the same id with other contents is an error.
    fingerprint text        not null,
    imported_at timestamptz not null,
    primary key (caller, system, external_id)
);
