-- The agreements by the heads of their list, and those that a municipality was asked about.
create index agreement_by_cluster on agreement_version (cluster_code, (-version), id);
create index agreement_by_years on agreement_version (first_year, id);
create index agreement_by_budget on agreement_version (budget, id);
create index agreement_of_municipality on agreement_party (municipality_code, agreement_version_id);
