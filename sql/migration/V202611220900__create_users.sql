create table users (
  id uuid not null,
  email text not null,
  name text not null,
  password_hash text,
  role text not null default 'user',
  is_active boolean not null default true,
  is_verified boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null default 0,
  constraint users_pk primary key (id),
  constraint users_role_ck check (role in ('user', 'admin'))
);

create unique index users_email_uq on users (lower(email));
