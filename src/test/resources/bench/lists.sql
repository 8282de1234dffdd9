-- A hundred thousand rows in each table behind a list. :ann and her one large project have eight tenths of them; her other nineteen projects
-- and those of others have one each. Of the projects themselves most are :bea's. Texts are as long as usual, and what is wide is wide: the
-- details of a model do not fit into its row.
-- References and indexes come back at the end: checked and built at once they take a fraction of what they take row by row.
create temporary table put_aside as
    select 1 as turn, format('drop index %s', indexrelid::regclass) as without, pg_get_indexdef(indexrelid) as again
    from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and not indisunique
    union all
    select 2, format('alter table %s drop constraint %I', conrelid::regclass, conname),
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f';
do $$
declare statement text;
begin
    for statement in select without from put_aside loop execute statement; end loop;
end $$;

create function pg_temp.id(kind text, i integer) returns uuid language sql immutable
    as $$ select md5(kind || i::text)::uuid $$;
create function pg_temp.name(i integer) returns text language sql immutable
    as $$ select (array['Churn', 'Fraud', 'Demand', 'Prices', 'Energy', 'Claims', 'Returns'])[1 + i % 7] || ' ' || i $$;
create function pg_temp.moment(i integer) returns timestamptz language sql stable
    as $$ select timestamptz '2026-01-01 00:00:00Z' + i * interval '97 seconds' $$;
-- The project, or the parent within the project, of the row with this number: the first one has most.
create function pg_temp.owner(i integer) returns integer language sql immutable
    as $$ select case when i % 10 < 8 then 0 when i % 10 = 8 then 1 + i % 19 else 20 + i % 79000 end $$;
-- Texts that do not compress.
create temporary table noises as
    select i, (select string_agg(md5(i::text || n), '') from generate_series(1, 90) n) as text from generate_series(0, 49) i;

create temporary table numbers as
    select i, pg_temp.name(i) as name, pg_temp.moment(i) as at, pg_temp.owner(i) as owner, pg_temp.id('project', pg_temp.owner(i)) as project
    from generate_series(0, 99999) i;
analyze numbers;

insert into users (id, email, name, created_at, updated_at)
select pg_temp.id('user', i), 'member' || i || '@example.org', 'Member of ' || name, at, at from numbers;

insert into projects (id, owner_id, name, description, status, created_at, updated_at)
select
    pg_temp.id('project', i),
    case when i < 20 then :ann else case when i % 10 < 8 then :bea else pg_temp.id('user', 0) end end,
    name,
    'What the ' || lower(name) || ' team asks of its tables, season by season, and what came of it',
    'active', at, at
from numbers;

insert into project_members (project_id, user_id, role, created_at)
select id, owner_id, 'owner', created_at from projects;

insert into project_members (project_id, user_id, role, created_at)
select project, pg_temp.id('user', i), 'viewer', at from numbers where i > 0;

insert into datasets (id, project_id, name, description, created_by, created_at, updated_at)
select pg_temp.id('dataset', i), project, name, 'Rows of ' || lower(name) || ', as exported on the first of the month', :ann, at, at
from numbers;

-- One version each, and a further hundred thousand, most of them of the first dataset.
create temporary table versions as
    select i, i as dataset, 1 as number, name, at from numbers
    union all
    select i + 100000, owner, 2 + (row_number() over (partition by owner order by i))::integer, name, at from numbers;

insert into dataset_versions (id, dataset_id, number, artifact_id, blob_key, sha256, size_in_bytes, source_name, source_format,
    source_size_in_bytes, row_count, column_count, quality_score, created_by, created_at)
select
    pg_temp.id('version', i), pg_temp.id('dataset', dataset), number, pg_temp.id('artifact', i),
    'datasets/' || pg_temp.id('artifact', i), md5('a' || i) || md5('b' || i), 1000 + i, lower(name) || '.csv', 'csv',
    2000 + i, 7043, 21, 0.97, :ann, at
from versions;

-- Ended, all of them: nobody is to work on these.
insert into jobs (id, type, project_id, subject_id, status, payload, progress, message, attempt, created_at, started_at, finished_at)
select
    pg_temp.id('job', i), (array['automl_train', 'privacy_detect', 'privacy_transform'])[1 + i % 3], project, pg_temp.id('experiment', i),
    (array['succeeded', 'succeeded', 'succeeded', 'failed', 'cancelled'])[1 + i % 5], '{}', 1, 'Training ' || name, 1,
    at, at + interval '1 second', at + interval '2 minutes'
from numbers;

insert into experiments (id, project_id, dataset_version_id, name, target_column, problem_type, config, execution_mode, use_gpu, status,
    job_id, created_at, started_at, finished_at)
select
    pg_temp.id('experiment', i), project, pg_temp.id('version', i), name, 'target of ' || lower(name), 'classification',
    jsonb_build_object('max_models', 20, 'max_runtime_secs', 3600, 'nfolds', 5, 'seed', i, 'sort_metric', 'auc',
        'include_algos', '["GBM", "GLM", "DRF", "XGBoost"]'::jsonb,
        'feature_columns', (select jsonb_agg('column ' || n) from generate_series(1, 20) n)),
    'local', false, (array['succeeded', 'succeeded', 'succeeded', 'failed', 'cancelled'])[1 + i % 5], pg_temp.id('job', i),
    at, at + interval '1 second', at + interval '2 minutes'
from numbers;

insert into experiment_events (experiment_id, attempt, at, level, stage, message)
select
    pg_temp.id('experiment', owner), 1, at, 'info', 'ModelTraining',
    'AutoML: starting ' || name || ' with the parameters of its grid, step ' || i
from numbers;

insert into models (id, project_id, experiment_id, name, algo, sort_metric, leaderboard_rank, is_best, metrics, details, created_at)
select
    pg_temp.id('model', numbers.i), project, pg_temp.id('experiment', numbers.i), replace(name, ' ', '_') || '_AutoML_1',
    (array['GBM', 'GLM', 'DRF', 'XGBoost', 'DeepLearning', 'StackedEnsemble'])[1 + numbers.i % 6], 'auc', 1 + numbers.i % 10, numbers.i % 10 = 0,
    jsonb_build_object('auc', 0.5 + 0.5 * random(), 'logloss', random(), 'accuracy', random(), 'rmse', random(), 'mse', random(),
        'mean_per_class_error', random(), 'mae', random(), 'r2', random()),
    jsonb_build_object('features', noises.text), at
from numbers join noises on noises.i = numbers.i % 50;

-- One of a project's deployments is live; a few answer in staging.
insert into deployments (id, project_id, model_id, name, stage, status, strategy, traffic_percent, privacy_anonymize_logs,
    privacy_anonymize_response, created_by, created_at, updated_at)
select
    pg_temp.id('deployment', i), project, pg_temp.id('model', i), name,
    case when i = 0 or i % 4 > 0 then 'production' else 'staging' end,
    case when i = 0 or i % 400 = 4 then 'active' when i % 3 = 0 then 'inactive' else 'archived' end,
    'direct', 100, false, false, :ann, at, at
from numbers;

insert into inference_logs (id, deployment_id, model_id, at, status, row_count, warning_count, latency_us, request_id, user_id,
    credential, inputs, prediction)
select
    pg_temp.id('log', i), pg_temp.id('deployment', owner), pg_temp.id('model', 0), at, 200, 1, 0, 900 + i % 700, md5('request' || i),
    :ann, 'key:cupel_' || substr(md5('prefix' || i), 1, 8),
    jsonb_build_array(jsonb_build_object('gender', 'Female', 'SeniorCitizen', 0, 'Partner', 'Yes', 'Dependents', 'No', 'tenure', i % 72,
        'PhoneService', 'No', 'MultipleLines', 'No phone service', 'InternetService', 'DSL', 'OnlineSecurity', 'No',
        'OnlineBackup', 'Yes', 'DeviceProtection', 'No', 'TechSupport', 'No', 'StreamingTV', 'No', 'StreamingMovies', 'No',
        'Contract', 'Month-to-month', 'PaymentMethod', 'Electronic check', 'MonthlyCharges', i % 100, 'note', name))::text,
    '[{"label": "No", "probabilities": {"No": 0.8134, "Yes": 0.1866}}]'
from numbers;

insert into privacy_policies (id, project_id, name, description, profile, status, settings, created_by, created_at, updated_at)
select
    pg_temp.id('policy', i), project, name, 'How the ' || lower(name) || ' team treats what its tables tell of people', 'gdpr',
    case when i % 3 = 0 then 'draft' else 'active' end, '{"target": {"k": 5}, "quasi_identifiers": ["zip", "dob", "gender"]}', :ann, at, at
from numbers;

insert into privacy_rules (id, policy_id, pii_type, action, is_enabled, config, clause, created_at, updated_at)
select
    pg_temp.id('rule', i), pg_temp.id('policy', owner), (array['email', 'name', 'iban', 'ssn'])[1 + i % 4],
    (array['redact', 'mask', 'hash'])[1 + i % 3], true, '{}', 'GDPR art. ' || i, at, at
from numbers;

insert into privacy_sessions (id, project_id, policy_id, dataset_version_id, name, status, detection, transformation, risk, decisions,
    span_rules, settings, created_by, created_at, updated_at)
select
    pg_temp.id('session', i), project, pg_temp.id('policy', 1 + i % 99999), pg_temp.id('version', i), name, 'completed',
    '{"columns": 20, "found": 8, "by_type": {"email": 1, "name": 2, "iban": 1, "ssn": 1, "phone": 2, "date_of_birth": 1}}',
    '{"rows": 7043, "columns": 8, "changed": 56344, "suppressed": 12}',
    jsonb_build_object('before', (select text from noises where noises.i = numbers.i % 50)),
    (select jsonb_agg(jsonb_build_object('column', 'column ' || n, 'type', 'email', 'action', 'mask', 'rule', pg_temp.id('rule', n)))
        from generate_series(1, 8) n),
    '[]', '{"target": {"k": 5}}', :ann, at, at
from numbers;

-- As many as the widest table has columns, in each of twenty sessions.
insert into privacy_findings (id, session_id, position, column_name, storage, pii_type, confidence, match_share, matches, samples, evidence,
    runners_up, spans, is_ignored)
select
    pg_temp.id('finding', i), pg_temp.id('session', i / 5000), i % 5000, name, 'text', case when i % 4 > 0 then 'email' end, 0.97, 1, 7043,
    '["a***@e******.org", "b***@e******.org", "c***@e******.org"]',
    '[{"kind": "scheme", "weight": 6.1, "text": "100 % of the distinct values keep the rule of: email; of strangers 0 % would"},
      {"kind": "header", "weight": 2.3, "text": "The header says so"}]',
    '[{"type": "url", "confidence": 0.02}]', '[]', false
from numbers;

insert into privacy_events (id, project_id, policy_id, session_id, at, event, user_id, details)
select
    pg_temp.id('event', i), project, pg_temp.id('policy', owner), pg_temp.id('session', owner), at,
    (array['finding_changed', 'detection_started', 'transformation_started'])[1 + i % 3], :ann,
    jsonb_build_object('column', name, 'job_id', pg_temp.id('job', i))
from numbers;

do $$
declare statement text;
begin
    for statement in select again from put_aside order by turn loop execute statement; end loop;
end $$;
