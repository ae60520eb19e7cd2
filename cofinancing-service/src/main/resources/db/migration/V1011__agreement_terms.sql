-- The key, the answers of the parties and the state of a version.
alter table agreement_version
    add allocation_key  jsonb  not null default '{"kind": "POPULATION"}'
        check (allocation_key ->> 'kind' in ('POPULATION', 'EQUAL', 'FIXED_SHARES', 'MIX')),
    add status          text   not null default 'IN_FORCE'
        check (status in ('DRAFT', 'PROPOSED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'LAPSED')),
    add quorum          int    check (quorum > 0), -- null: all parties must accept
    add superseded_from int,                       -- the first year that a later version covers instead
    add revision        bigint not null default 0;

alter table agreement_version alter allocation_key drop default, alter status drop default;

-- Only a version that took effect claims its years, and a superseded one only those before its successor.
alter table agreement_version drop constraint agreement_version_cluster_code_int4range_excl;
alter table agreement_version add constraint one_agreement_per_cluster_and_year exclude using gist (
    cluster_code with =,
    int4range(first_year, least(superseded_from, last_year + 1)) with &&
) where (status in ('IN_FORCE', 'SUPERSEDED'));

alter table agreement_version add check (superseded_from between first_year and last_year);
alter table agreement_version add check ((superseded_from is not null) = (status = 'SUPERSEDED'));

alter table agreement_party
    add answer            text not null default 'ACCEPTED' check (answer in ('PENDING', 'ACCEPTED', 'DECLINED')),
    add answered_at       timestamptz, -- null where only the minutes are known
    add answered_by       text,
    add minutes_reference text,
    add withdrawn_from    int;         -- the first year in which it pays no more

alter table agreement_party alter answer drop default;
update agreement_party set minutes_reference = 'KKR Sjælland 2021, punkt 2.5';
alter table agreement_party add check (answer = 'PENDING' or minutes_reference is not null);
alter table agreement_party add check (withdrawn_from is null or answer = 'ACCEPTED');
