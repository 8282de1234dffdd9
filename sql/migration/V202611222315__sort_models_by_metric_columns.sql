-- The metrics by which models are sorted, as numbers, each with an index that has the best first; the other way round its narrow entries are
-- sorted. 6 MB for each 100,000 models and metric, and eight more entries to write for a model that took seconds or minutes to train. Columns,
-- because an index of an expression could not answer without reading the rows. Adding them rewrites the table once.
alter table models
    add column auc double precision generated always as (cast(metrics ->> 'auc' as double precision)) stored,
    add column rmse double precision generated always as (cast(metrics ->> 'rmse' as double precision)) stored,
    add column mae double precision generated always as (cast(metrics ->> 'mae' as double precision)) stored,
    add column r2 double precision generated always as (cast(metrics ->> 'r2' as double precision)) stored,
    add column logloss double precision generated always as (cast(metrics ->> 'logloss' as double precision)) stored,
    add column accuracy double precision generated always as (cast(metrics ->> 'accuracy' as double precision)) stored,
    add column mse double precision generated always as (cast(metrics ->> 'mse' as double precision)) stored,
    add column mean_per_class_error double precision generated always as (cast(metrics ->> 'mean_per_class_error' as double precision)) stored;

create index models_project_id_auc_idx on models (project_id, auc desc nulls last, id);
create index models_project_id_rmse_idx on models (project_id, rmse, id);
create index models_project_id_mae_idx on models (project_id, mae, id);
create index models_project_id_r2_idx on models (project_id, r2 desc nulls last, id);
create index models_project_id_logloss_idx on models (project_id, logloss, id);
create index models_project_id_accuracy_idx on models (project_id, accuracy desc nulls last, id);
create index models_project_id_mse_idx on models (project_id, mse, id);
create index models_project_id_mean_per_class_error_idx on models (project_id, mean_per_class_error, id);
