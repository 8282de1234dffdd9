-- A log-in. Only the hash of the cookie's value is kept.
create table sessions (
  id uuid not null,
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  idle_seconds bigint not null,
  expires_at timestamptz not null,
  constraint sessions_pk primary key (id),
  constraint sessions_token_hash_uq unique (token_hash),
  constraint sessions_user_fk foreign key (user_id) references users (id) on delete cascade
);

create index sessions_user_id_idx on sessions (user_id);
create index sessions_expires_at_idx on sessions (expires_at);

-- A key shown once. The prefix is its public beginning; the hash is of the whole key.
create table api_keys (
  id uuid not null,
  user_id uuid not null,
  name text not null,
  prefix text not null,
  secret_hash bytea not null,
  scopes text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  version bigint not null default 0,
  constraint api_keys_pk primary key (id),
  constraint api_keys_user_fk foreign key (user_id) references users (id) on delete cascade
);

-- A revoked key gives its name free.
create unique index api_keys_user_id_name_uq on api_keys (user_id, name) where revoked_at is null;
create index api_keys_prefix_idx on api_keys (prefix);
create index api_keys_user_id_created_at_idx on api_keys (user_id, created_at desc, id desc);

-- What travels by e-mail and works once.
create table one_time_tokens (
  token_hash bytea not null,
  user_id uuid not null,
  purpose text not null,
  expires_at timestamptz not null,
  constraint one_time_tokens_pk primary key (token_hash),
  constraint one_time_tokens_user_fk foreign key (user_id) references users (id) on delete cascade,
  constraint one_time_tokens_purpose_ck check (purpose in ('verify_email', 'reset_password'))
);

create index one_time_tokens_user_id_idx on one_time_tokens (user_id, purpose);
create index one_time_tokens_expires_at_idx on one_time_tokens (expires_at);
