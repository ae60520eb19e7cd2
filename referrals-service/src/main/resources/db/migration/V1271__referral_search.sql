create extension if not exists pg_trgm;

-- A search by a part of the name or by the number of a company reads one of these, however many referrals there are.
create index referral_named on referral using gin (lower(company_name) gin_trgm_ops);
create index referral_of_company on referral (cvr, submitted_at desc, id desc);
-- What a unit begins its day with.
create index referral_open_of_unit on referral (unit_code, status) where ended_at is null;
