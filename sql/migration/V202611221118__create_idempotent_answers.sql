-- The first answer to a request that may be sent again. Without an answer it is still being worked on, or its server died.
create table idempotent_answers (
  account text not null,
  key_hash bytea not null,
  target text not null,
  claimed_until timestamptz not null,
  created_at timestamptz not null,
  body_hash bytea,
  status integer,
  location text,
  answer bytea,
  constraint idempotent_answers_pk primary key (account, key_hash, target)
);

create index idempotent_answers_created_at_idx on idempotent_answers (created_at);
