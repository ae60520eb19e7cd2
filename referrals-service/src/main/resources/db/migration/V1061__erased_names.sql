-- A sole trader's company is called by a person's name: what was erased forgets it too.
update referral set company_name = cvr where erased_at is not null;
