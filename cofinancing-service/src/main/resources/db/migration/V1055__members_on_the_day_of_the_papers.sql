-- The papers of the two offices are dated; they were brought to the meeting of 18 August.
update cluster_member_count set counted_on = date '2021-06-28' where cluster_code = 'environmental-technology' and counted_on = date '2021-08-18';
update cluster_member_count set counted_on = date '2021-07-01' where cluster_code = 'food' and counted_on = date '2021-08-18';
