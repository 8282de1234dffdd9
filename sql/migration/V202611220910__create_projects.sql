create table projects (
  id uuid not null,
  owner_id uuid not null,
  name text not null,
  description text,
  status text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null default 0,
  constraint projects_pk primary key (id),
  constraint projects_owner_fk foreign key (owner_id) references users (id),
  constraint projects_status_ck check (status in ('active', 'archived'))
);

create unique index projects_owner_id_name_uq on projects (owner_id, name);
create index projects_created_at_idx on projects (created_at, id);

-- Who may see and change a project. Other modules join it to restrict lists to what the caller may see.
create table project_members (
  project_id uuid not null,
  user_id uuid not null,
  role text not null,
  created_at timestamptz not null,
  constraint project_members_pk primary key (user_id, project_id),
  constraint project_members_project_fk foreign key (project_id) references projects (id) on delete cascade,
  constraint project_members_user_fk foreign key (user_id) references users (id) on delete cascade,
  constraint project_members_role_ck check (role in ('viewer', 'editor', 'owner'))
);

create index project_members_project_id_idx on project_members (project_id);
