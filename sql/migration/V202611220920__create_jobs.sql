-- Long work. A row is written in the transaction of the resource that asks for it, so neither exists without the other.
create table jobs (
  id uuid not null,
  type text not null,
  project_id uuid not null,
  subject_id uuid not null,
  status text not null,
  payload jsonb not null,
  progress double precision not null default 0,
  message text,
  attempt integer not null default 0,
  error text,
  cancel_requested boolean not null default false,
  lease_owner text,
  leased_until timestamptz,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint jobs_pk primary key (id),
  constraint jobs_project_fk foreign key (project_id) references projects (id) on delete cascade,
  constraint jobs_status_ck check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled'))
);

create index jobs_waiting_idx on jobs (created_at) where status = 'queued';
create index jobs_leased_until_idx on jobs (leased_until) where status = 'running';
create index jobs_project_id_created_at_idx on jobs (project_id, created_at desc, id desc);
create index jobs_subject_id_idx on jobs (subject_id);
