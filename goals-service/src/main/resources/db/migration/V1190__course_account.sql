-- Whether the house itself pays for it; what was announced before there were accounts is the house's own.
alter table counted_course add column specialised boolean not null default true;

-- Only what the house itself pays for counts: the definitions say so in their next version.
insert into measurement_definition (contract_year, target_code, version, course_kinds, activity_kinds, funding_measure,
                                    funding_theme, wording_da, wording_en)
select contract_year, target_code, version + 1, course_kinds, activity_kinds, funding_measure, funding_theme,
       wording_da || ' Kun forløb på husets egen konto tæller.',
       wording_en || ' Only courses on the house''s own account count.'
from measurement_definition known
where course_kinds <> '[]'
  and version = (select max(version) from measurement_definition other
                 where other.contract_year = known.contract_year and other.target_code = known.target_code);
