-- The queue by the heads of its list, and how much a list holds of a unit.
create index referral_queue_newest on referral (status, submitted_at, id);
create index referral_queue_of_unit on referral (status, unit_code, due_at, id);
create index referral_standing on referral (unit_code, status, due_at);
