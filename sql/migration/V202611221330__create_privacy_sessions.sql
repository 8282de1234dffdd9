create table privacy_sessions (
    id uuid not null,
    project_id uuid not null,
    policy_id uuid not null,
    dataset_version_id uuid,
    name text not null,
    status text not null,
    job_id uuid,
    error text,
    detection jsonb,
    transformation jsonb,
    risk jsonb,
    decisions jsonb,
    key_version integer,
    output_key text,
    output_sha256 text,
    output_version_id uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null default 0,
    constraint privacy_sessions_pk primary key (id),
    constraint privacy_sessions_project_fk foreign key (project_id) references projects (id) on delete cascade,
    constraint privacy_sessions_policy_fk foreign key (policy_id) references privacy_policies (id) on delete cascade,
    -- The session outlives its dataset, to tell what was done; it can do nothing more then.
    constraint privacy_sessions_dataset_version_fk foreign key (dataset_version_id)
        references dataset_versions (id) on delete set null,
    constraint privacy_sessions_output_version_fk foreign key (output_version_id)
        references dataset_versions (id) on delete set null,
    constraint privacy_sessions_created_by_fk foreign key (created_by) references users (id),
    constraint privacy_sessions_status_ck check (
        status in ('created', 'detecting', 'detected', 'transforming', 'completed', 'failed'))
);

create index privacy_sessions_project_id_idx on privacy_sessions (project_id, created_at desc, id desc);
create index privacy_sessions_policy_id_idx on privacy_sessions (policy_id);
create index privacy_sessions_dataset_version_id_idx on privacy_sessions (dataset_version_id);
create index privacy_sessions_output_version_id_idx on privacy_sessions (output_version_id);
create index privacy_sessions_created_by_idx on privacy_sessions (created_by);

-- One row for each column that was looked at. No value of a cell is kept here: samples are masked before they are written.
create table privacy_findings (
    id uuid not null,
    session_id uuid not null,
    position integer not null,
    column_name text not null,
    storage text not null,
    pii_type text,
    confidence double precision not null,
    match_share double precision not null,
    matches bigint not null,
    samples jsonb not null,
    evidence jsonb not null,
    runners_up jsonb not null,
    spans jsonb not null,
    chosen_type text,
    chosen_action text,
    chosen_config jsonb,
    is_ignored boolean not null,
    constraint privacy_findings_pk primary key (id),
    constraint privacy_findings_session_id_position_uq unique (session_id, position),
    constraint privacy_findings_session_fk foreign key (session_id) references privacy_sessions (id) on delete cascade
);

-- Who did what. Kept when the session goes, as long as the policy is there.
create table privacy_events (
    id uuid not null,
    policy_id uuid not null,
    session_id uuid,
    at timestamptz not null,
    event text not null,
    user_id uuid,
    details jsonb not null,
    constraint privacy_events_pk primary key (id),
    constraint privacy_events_policy_fk foreign key (policy_id) references privacy_policies (id) on delete cascade
);

create index privacy_events_session_id_idx on privacy_events (session_id, at, id);
create index privacy_events_policy_id_idx on privacy_events (policy_id, at, id);
