-- Mail has become a room of platform; what is on its way, and what was sent, moves with it.
insert into outgoing_mail (id, mailbox, subject, text, written_at, try_at, attempts, sent_at)
select id, mailbox, subject, text, written_at, try_at, attempts, sent_at from mail;

drop table mail;
