create table datasets (
  id uuid not null,
  project_id uuid not null,
  name text not null,
  description text,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null default 0,
  constraint datasets_pk primary key (id),
  constraint datasets_project_fk foreign key (project_id) references projects (id) on delete cascade,
  constraint datasets_created_by_fk foreign key (created_by) references users (id) on delete set null
);

create unique index datasets_project_id_name_uq on datasets (project_id, name);
create index datasets_created_at_idx on datasets (created_at, id);
create index datasets_created_by_idx on datasets (created_by);

-- One uploaded table, never changed. The bytes are a blob, stored before the row is.
create table dataset_versions (
  id uuid not null,
  dataset_id uuid not null,
  number integer not null,
  artifact_id uuid not null,
  blob_key text not null,
  sha256 text not null,
  size_in_bytes bigint not null,
  source_name text not null,
  source_format text not null,
  source_size_in_bytes bigint not null,
  row_count bigint not null,
  column_count integer not null,
  quality_score double precision not null,
  created_by uuid,
  created_at timestamptz not null,
  constraint dataset_versions_pk primary key (id),
  constraint dataset_versions_dataset_fk foreign key (dataset_id) references datasets (id) on delete cascade,
  constraint dataset_versions_created_by_fk foreign key (created_by) references users (id) on delete set null,
  constraint dataset_versions_source_format_ck check (source_format in ('csv', 'parquet'))
);

create unique index dataset_versions_dataset_id_number_uq on dataset_versions (dataset_id, number);
create unique index dataset_versions_blob_key_uq on dataset_versions (blob_key);
create index dataset_versions_created_by_idx on dataset_versions (created_by);

-- What is in a version; apart from it, because thousands of columns make it large and lists do not need it.
create table dataset_profiles (
  version_id uuid not null,
  columns jsonb not null,
  quality jsonb not null,
  constraint dataset_profiles_pk primary key (version_id),
  constraint dataset_profiles_version_fk foreign key (version_id) references dataset_versions (id) on delete cascade
);
