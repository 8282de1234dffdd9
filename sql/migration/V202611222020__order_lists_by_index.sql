-- The lists of what a member's projects hold read ids in order from an index, and count in it; what they filter by rides along.
create index datasets_project_id_created_at_idx on datasets (project_id, created_at desc, id desc);

create index jobs_project_id_created_at_filters_idx on jobs (project_id, created_at desc, id desc) include (type, status);
drop index jobs_project_id_created_at_idx;

create index experiments_project_id_created_at_status_idx on experiments (project_id, created_at desc, id desc) include (status);
drop index experiments_project_id_created_at_idx;

create index models_project_id_created_at_filters_idx on models (project_id, created_at desc, id desc) include (is_best, algo);
drop index models_project_id_created_at_idx;

create index privacy_policies_project_id_created_at_idx on privacy_policies (project_id, created_at desc, id desc) include (status);
drop index privacy_policies_project_id_idx;

-- By name as the list of projects sorts it.
create index projects_name_idx on projects (lower(name), id);

-- Where a model answers: few deployments do, of however many there were.
create index deployments_active_model_id_idx on deployments (model_id, stage) where status = 'active';
