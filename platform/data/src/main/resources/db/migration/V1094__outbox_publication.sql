-- What Kafka Connect reads where it sends and not the relay: what is added, since what leaves is no message (docs/adr/063).
-- A server that does not write its log for that (wal_level) warns of it, though nobody may ever want it.
set local client_min_messages = error;
create publication outbox for table outbox with (publish = 'insert');
