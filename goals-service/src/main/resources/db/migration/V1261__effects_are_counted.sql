-- What became of a cohort is heard of from now on, where it was reported by hand.
update target set feed = 'EFFECTS' where measure = 'CONTROL_GROUP_DIFFERENCE' and feed = 'REPORTED';
