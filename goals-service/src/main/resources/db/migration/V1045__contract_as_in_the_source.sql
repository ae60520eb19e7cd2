-- What was read wrongly from the papers of 2021, where it stands unchanged. Each contract repeats these terms.
update target set per = 'MUNICIPALITY_GROUP' where code = '10.1' and per = 'MUNICIPALITY';

-- 16 companies are in course; of finished ones the papers say nothing.
update target set reported = reported - 'value' - 'unit'
where contract_year = 2021 and code = '12.3' and (reported ->> 'value')::numeric = 0;

-- 70 per cent are satisfied; the target asks for effect.
update target set reported = jsonb_set(
    reported, '{facts,1,text}',
    '{"da": "procent tilfredshed på tværs af alle temaer; effekten måles ved årets udgang", "en": "per cent satisfaction across all themes; the effect is measured at the end of the year"}')
where contract_year = 2021 and code = '8.1' and reported #>> '{facts,1,text,da}' = 'procent på tværs af alle temaer';

-- 42 was aimed at, not reached.
update target set baseline = baseline || '{"note": {"da": "målet for 2020; hvor mange der blev vejledt, oplyses ikke", "en": "the target of 2020; how many were guided is not stated"}}'
where code = '13.3' and baseline ->> 'period' = '2020' and (baseline -> 'note') is null;
