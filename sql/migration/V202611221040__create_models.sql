-- A row is one trained model. The file it is scored with, and whatever else belongs to it, are its artifacts.
create table models (
  id uuid not null,
  project_id uuid not null,
  experiment_id uuid,
  name text not null,
  algo text not null,
  sort_metric text not null,
  leaderboard_rank integer,
  is_best boolean not null,
  metrics jsonb not null,
  -- Features, curves, tables and histories as the training engine reported them; some hundred kilobytes.
  details jsonb not null,
  created_at timestamptz not null,
  constraint models_pk primary key (id),
  constraint models_project_fk foreign key (project_id) references projects (id) on delete cascade,
  constraint models_experiment_fk foreign key (experiment_id) references experiments (id)
);

create index models_project_id_created_at_idx on models (project_id, created_at desc, id desc);
create index models_experiment_id_idx on models (experiment_id);

create table model_artifacts (
  id uuid not null,
  model_id uuid not null,
  kind text not null,
  blob_key text not null,
  bytes bigint not null,
  sha256 text not null,
  created_at timestamptz not null,
  constraint model_artifacts_pk primary key (id),
  constraint model_artifacts_model_id_kind_uq unique (model_id, kind),
  constraint model_artifacts_model_fk foreign key (model_id) references models (id) on delete cascade
);

create index model_artifacts_blob_key_idx on model_artifacts (blob_key);
