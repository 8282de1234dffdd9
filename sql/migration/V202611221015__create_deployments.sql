create table deployments (
    id uuid not null,
    project_id uuid not null,
    model_id uuid not null,
    name text not null,
    stage text not null,
    status text not null,
    strategy text not null,
    strategy_config jsonb,
    traffic_percent integer not null,
    privacy_policy_id uuid,
    privacy_anonymize_logs boolean not null,
    privacy_anonymize_response boolean not null,
    privacy_column_map jsonb,
    privacy_threshold double precision,
    created_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null default 0,
    constraint deployments_pk primary key (id),
    constraint deployments_project_fk foreign key (project_id) references projects (id) on delete cascade,
    constraint deployments_created_by_fk foreign key (created_by) references users (id),
    constraint deployments_stage_ck check (stage in ('staging', 'production')),
    constraint deployments_status_ck check (status in ('active', 'inactive', 'archived')),
    constraint deployments_strategy_ck check (strategy in ('direct', 'canary', 'blue_green', 'shadow')),
    constraint deployments_traffic_percent_ck check (traffic_percent between 1 and 100)
);

create index deployments_project_id_idx on deployments (project_id, created_at desc, id desc);
create index deployments_model_id_idx on deployments (model_id);
create index deployments_created_by_idx on deployments (created_by);

-- Two deployments that answer may not be taken for one another.
create unique index deployments_project_id_name_active_uq on deployments (project_id, name) where status = 'active';

-- Whatever the code does: of the direct production deployments of a project one answers at most.
create unique index deployments_project_id_live_uq on deployments (project_id)
    where status = 'active' and stage = 'production' and strategy = 'direct';

-- The log has no foreign key (see there); its rows go with their deployment all the same.
create function delete_inference_logs() returns trigger language plpgsql as $$
begin
    delete from inference_logs where deployment_id = old.id;
    return old;
end $$;

create trigger deployments_delete_logs after delete on deployments
    for each row execute function delete_inference_logs();
