-- Who wrote and proposed a version, until when answers are awaited, which version it is to follow, and who left when.
alter table agreement_version
    add supersedes  int,         -- the version whose later years it is to cover instead
    add drafted_by  text,        -- null: it came with the installation
    add drafted_at  timestamptz,
    add proposed_by text,
    add proposed_at timestamptz,
    add answer_by   date,        -- null: until all have answered
    add settled_at  timestamptz, -- when it took effect, lapsed or was withdrawn
    add foreign key (cluster_code, supersedes) references agreement_version (cluster_code, version);

create index on agreement_version (status);

alter table agreement_party
    add withdrawn_at         timestamptz,
    add withdrawn_by         text,
    add withdrawal_reference text;
