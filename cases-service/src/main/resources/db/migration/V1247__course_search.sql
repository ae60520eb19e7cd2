-- A search by the number of the referral that a course came of.
create index course_of_reference on course (referral_reference) where referral_reference is not null;
