-- One training of many models on one dataset version.
create table experiments (
  id uuid not null,
  project_id uuid not null,
  dataset_version_id uuid not null,
  name text not null,
  target_column text not null,
  problem_type text not null,
  config jsonb not null,
  execution_mode text not null,
  use_gpu boolean not null,
  status text not null,
  job_id uuid,
  error text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  version bigint not null default 0,
  constraint experiments_pk primary key (id),
  constraint experiments_project_fk foreign key (project_id) references projects (id) on delete cascade,
  constraint experiments_status_ck check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  constraint experiments_problem_type_ck check (problem_type in ('classification', 'regression'))
);

create index experiments_project_id_created_at_idx on experiments (project_id, created_at desc, id desc);
create index experiments_dataset_version_id_idx on experiments (dataset_version_id);
create index experiments_created_at_idx on experiments (created_at desc, id desc);

-- The training log, in the order it was told.
create table experiment_events (
  id bigint generated always as identity,
  experiment_id uuid not null,
  attempt integer not null,
  at timestamptz not null,
  level text not null,
  stage text not null,
  message text not null,
  constraint experiment_events_pk primary key (id),
  constraint experiment_events_experiment_fk foreign key (experiment_id) references experiments (id) on delete cascade,
  constraint experiment_events_level_ck check (level in ('debug', 'info', 'warn', 'error'))
);

create index experiment_events_experiment_id_idx on experiment_events (experiment_id, id);
