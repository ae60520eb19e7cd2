-- Two who registered the same adviser at the same moment both succeeded. The first one stays, and is the one whom
-- referrals name.
create temporary table doubled on commit drop as
    select id, first_value(id) over (partition by unit_code, lower(email) order by id) as kept from adviser;
update referral set adviser_id = doubled.kept
    from doubled where adviser_id = doubled.id and doubled.id <> doubled.kept;
delete from adviser using doubled where adviser.id = doubled.id and doubled.id <> doubled.kept;

create unique index adviser_of_address on adviser (unit_code, lower(email));
