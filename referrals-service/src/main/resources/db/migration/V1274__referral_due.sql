-- The list in the order in which answers are due, whatever their status: of all, and of a unit.
create index referral_due on referral (due_at, id);
create index referral_due_of_unit on referral (unit_code, due_at, id);
