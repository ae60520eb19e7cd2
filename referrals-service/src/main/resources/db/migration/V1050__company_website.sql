alter table referral add column company_website text;
