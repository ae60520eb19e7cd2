-- What other services are told instead of the account: means nobody once the row is gone.
alter table developer add column id uuid not null default gen_random_uuid() unique;
alter table developer alter column id drop default;

-- Those who are there already are told of like those who come.
insert into outbox (id, aggregatetype, aggregateid, type, payload, headers)
select message, 'developer', developer.id::text, 'developer.registered.v1',
       jsonb_build_object('developerId', developer.id, 'subject', subject)::text,
       jsonb_build_object(
           'ce_specversion', '1.0',
           'ce_id', message,
           'ce_type', 'developer.registered.v1',
           'ce_source', '/referrals',
           'ce_subject', developer.id,
           'ce_time', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           'ce_correlationid', message,
           'content-type', 'application/json')
from (select *, gen_random_uuid() message from developer) developer;

-- The log keeps who did what; an account that is erased gives way to its pseudonym, and to nothing else.
create or replace function keep_referral_event() returns trigger language plpgsql as $$
declare
    pseudonym constant text := '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
begin
    if tg_op = 'UPDATE'
        and to_jsonb(new) - '{text,actor,detail}'::text[] = to_jsonb(old) - '{text,actor,detail}'::text[]
        and new.detail - 'developerId' = old.detail - 'developerId'
        and (new.text is null or new.text = old.text)
        and (new.actor = old.actor or new.actor ~ pseudonym)
        and (new.detail -> 'developerId' is not distinct from old.detail -> 'developerId'
             or new.detail ->> 'developerId' ~ pseudonym) then
        return new;
    end if;
    raise exception 'referral_event is a log: rows are added, only their text is ever erased, and an account gives way to a pseudonym';
end $$;
