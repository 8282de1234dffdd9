-- One row is one predict call (not one input row): its id is the prediction_id that the caller got.
-- No foreign key to deployments: checking it would cost every prediction a look-up; deleting a deployment deletes its rows by trigger.
create table inference_logs (
    id uuid not null,
    deployment_id uuid not null,
    model_id uuid not null,
    at timestamptz not null,
    status smallint not null,
    row_count integer not null,
    warning_count integer not null,
    latency_us bigint not null,
    request_id text not null,
    user_id uuid,
    credential text,
    inputs jsonb not null,
    prediction jsonb,
    error text,
    constraint inference_logs_pk primary key (id)
);

create index inference_logs_deployment_id_at_idx on inference_logs (deployment_id, at desc, id desc);
