-- What happened to each referral, in order: written with the state, never changed.
create table referral_event (
    id          bigint      generated always as identity primary key,
    referral_id uuid        not null references referral,
    kind        text        not null,
    at          timestamptz not null,
    actor       text        not null,
    actor_role  text        not null,
    -- Codes, nothing about a person.
    detail      jsonb       not null default '{}',
    -- What people wrote; erased with the referral's personal data.
    text        text
);
create index referral_event_of_referral on referral_event (referral_id, id);

create function keep_referral_event() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.text is null
        and to_jsonb(new) - 'text' = to_jsonb(old) - 'text' then
        return new;
    end if;
    raise exception 'referral_event is a log: rows are added, and only their text is ever erased';
end $$;
create trigger keep_referral_event before update or delete on referral_event
    for each row execute function keep_referral_event();

-- What the referrals that were there before the log can still tell. The audit trail knows who handled them.
insert into referral_event (referral_id, kind, at, actor, actor_role)
select id, 'SUBMITTED', submitted_at, submitted_by,
       case when exists (select from unit where unit.code = submitted_by) then 'les' else 'system' end
from referral
order by submitted_at, id;

insert into referral_event (referral_id, kind, at, actor, actor_role, detail, text)
select id, status, handled_at,
       coalesce((select actor from audit_entry
                 where resource = 'referral' and resource_id = referral.id::text and action = lower(status)
                 order by audit_entry.id limit 1), 'triage'),
       'triage',
       jsonb_strip_nulls(jsonb_build_object(
           'courseKind', course_kind, 'developerId', developer_id, 'reason', decline_reason)),
       decline_comment
from referral
where handled_at is not null
order by handled_at, id;
