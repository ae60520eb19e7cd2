-- Why Kafka refuses this message. It waits, and with it all of its topic and key; the others go on.
alter table outbox add column parked_because text;
create index outbox_parked on outbox (seq) where parked_because is not null;
