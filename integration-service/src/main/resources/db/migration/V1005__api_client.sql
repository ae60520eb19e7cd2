-- Other systems that get tokens from the local issuer; of a secret its digest only. In production they are the identity provider's.
create table api_client (
    id               uuid primary key,
    version          bigint      not null,
    name             text        not null,
    scopes           text[]      not null,
    units            text[]      not null,
    secret           bytea       not null,
    old_secret       bytea,
    old_secret_until timestamptz,
    created_at       timestamptz not null,
    withdrawn_at     timestamptz,
    check (num_nulls(old_secret, old_secret_until) in (0, 2))
);
create index api_client_withdrawn on api_client (withdrawn_at) where withdrawn_at is not null;
