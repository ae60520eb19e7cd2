-- What Kafka Connect reads where it sends and not the relay: what is added, since what leaves is no message (docs/adr/063).
-- A server that does not write its log for that (wal_level) warns of it, though nobody may ever want it. One that an
-- operator has made already is theirs; whether it will do is looked at when the relay is turned off.
set local client_min_messages = error;
do $$
begin
    if not exists (select from pg_publication where pubname = 'outbox') then
        create publication outbox for table outbox with (publish = 'insert');
    end if;
end
$$;
