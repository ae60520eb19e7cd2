comment on column webhook.secret is 'Closed with AES-GCM, by a key that is not here (SecretVault)';
comment on column webhook.old_secret is 'Closed likewise';
create index webhook_asking on webhook using gin (event_types) where status <> 'OFF';
-- Answers that were kept with a secret in clear; whoever asks again is answered anew.
delete from idempotency_key where body like '%whsec\_%';
