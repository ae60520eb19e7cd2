-- Companies from :laid on, up to :count, two courses each, every second one three, and numbers of more that nobody has registered.
create table if not exists spare_number as
select row_number() over () as place, format('%s%s', stem, check_digit) as cvr
from generate_series(2000000, 2300000) stem,
    lateral (select (11 - sum(digit::int * weight) % 11) % 11 as check_digit
        from unnest(string_to_array(stem::text, null), '{2,7,6,5,4,3,2}'::int[]) as stems (digit, weight)) modulus
where check_digit < 10;
with taken as (delete from spare_number where place between :laid + 1 and :count returning cvr, place),
named as (
    -- 30 · 30 · 20 names of places and trades, about eleven companies each of two hundred thousand, told apart by a number.
    select gen_random_uuid() as id, cvr, place,
        initcap(start[place % 30 + 1] || ending[place / 30 % 30 + 1]) || ' ' || trade[place / 900 % 20 + 1] || ' ' || place || ' ApS'
            as name,
        municipality[place % cardinality(municipality) + 1] as municipality
    from taken, (select array[:municipalities] as municipality,
        string_to_array('nord syd vest sol sten sand ager eng mose skov hav fjord bak bjerg dal lund holm vig ny gam'
            || ' stor lill hvid sort gran birk ravn ulv hjort rug', ' ') as start,
        string_to_array('by rup lev torp sted bro vang mark borg havn bo toft inge um ried gard kilde'
            || ' krog hede strup vad hus lunde lev rod sund dam vej hoved bolig', ' ') as ending,
        string_to_array('murer maler smede bageri slagter vvs el anlaeg gartneri transport handel design film data'
            || ' robot energi kontor tekstil revision service', ' ') as trade) words)
insert into company (id, version, cvr, name, folded_name, bare_name, municipality_code, advertising_protected, survivor_id,
    registered_at, quiet_since)
select id, 0, cvr, name, lower(name), lower(replace(name, ' ApS', '')), municipality, false, id, now(), current_date
from named;
insert into course (id, version, status, company_id, municipality_code, head_office_code, course_kind, developer_id,
    started_on, completed_on, account_code, brought_in_by)
select gen_random_uuid(), 0, 'COMPLETED', company.id, municipality_code, municipality_code, 'SHORT',
    'developer-' || (place * 7919 + n * 313) % 1000, date '2021-01-01' + (place * 31 + n * 97)::int % 300, date '2022-01-01',
    'specialised', 'bench'
from (select id, municipality_code, :laid + row_number() over (order by cvr) as place from company
        where not exists (select 1 from course where course.company_id = company.id)) company,
    generate_series(1, 3) n
where n < 3 or place % 2 = 0;
analyze;
