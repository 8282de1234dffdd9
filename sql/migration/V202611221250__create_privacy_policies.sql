-- One secret per project and version; the keys of its policies are derived from it. Wrapped: the column alone opens nothing.
create table privacy_keys (
    project_id uuid not null,
    version integer not null,
    wrapped_secret bytea not null,
    created_at timestamptz not null,
    constraint privacy_keys_pk primary key (project_id, version),
    constraint privacy_keys_project_fk foreign key (project_id) references projects (id) on delete cascade,
    constraint privacy_keys_version_ck check (version >= 1)
);

create table privacy_policies (
    id uuid not null,
    project_id uuid not null,
    name text not null,
    description text,
    profile text not null,
    status text not null,
    settings jsonb not null,
    created_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null default 0,
    constraint privacy_policies_pk primary key (id),
    constraint privacy_policies_project_fk foreign key (project_id) references projects (id) on delete cascade,
    constraint privacy_policies_created_by_fk foreign key (created_by) references users (id),
    constraint privacy_policies_profile_ck check (profile in ('hipaa', 'gdpr', 'pci_dss', 'ccpa', 'custom')),
    constraint privacy_policies_status_ck check (status in ('draft', 'active'))
);

create index privacy_policies_project_id_idx on privacy_policies (project_id, created_at desc, id desc);
create index privacy_policies_created_by_idx on privacy_policies (created_by);

create table privacy_rules (
    id uuid not null,
    policy_id uuid not null,
    pii_type text not null,
    action text not null,
    is_enabled boolean not null,
    config jsonb not null,
    clause text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null default 0,
    constraint privacy_rules_pk primary key (id),
    constraint privacy_rules_policy_fk foreign key (policy_id) references privacy_policies (id) on delete cascade,
    constraint privacy_rules_action_ck check (
        action in ('redact', 'mask', 'hash', 'generalize', 'pseudonymize', 'encrypt', 'suppress'))
);

create index privacy_rules_policy_id_idx on privacy_rules (policy_id, created_at, id);
