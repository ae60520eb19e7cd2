-- What was granted or paid can be taken back, and then does not count: the definitions say so in their next version.
insert into measurement_definition (contract_year, target_code, version, course_kinds, activity_kinds, funding_measure,
                                    funding_theme, wording_da, wording_en)
select contract_year, target_code, version + 1, course_kinds, activity_kinds, funding_measure, funding_theme,
       wording_da || case funding_measure
           when 'PROJECTS' then ' Et projekt, hvis bevilling er givet tilbage, tæller ikke.'
           else ' En udbetaling, som er taget tilbage, tæller ikke.' end,
       wording_en || case funding_measure
           when 'PROJECTS' then ' A project whose grant was given back does not count.'
           else ' A payment that was taken back does not count.' end
from measurement_definition known
where funding_measure in ('PROJECTS', 'SUBSIDISED')
  and version = (select max(version) from measurement_definition other
                 where other.contract_year = known.contract_year and other.target_code = known.target_code);
