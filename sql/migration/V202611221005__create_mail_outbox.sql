-- Mails to be written and sent after the transaction that wants them. The text is composed when it is sent, so that no
-- secret of a mail rests here.
create table mail_outbox (
  id uuid not null,
  kind text not null,
  recipient text not null,
  attempts integer not null default 0,
  created_at timestamptz not null,
  next_attempt_at timestamptz not null,
  constraint mail_outbox_pk primary key (id)
);

create index mail_outbox_next_attempt_at_idx on mail_outbox (next_attempt_at);
