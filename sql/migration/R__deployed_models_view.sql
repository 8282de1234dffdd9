-- Which models answer now, and where: for the models' lists (is_production, is_staging) and for the refusal to delete one of them.
-- A model without a row here is not deployed. Archived deployments do not count; they go with their model.
create or replace view deployed_models as
select
  d.model_id,
  bool_or(d.stage = 'production' and d.status = 'active') as is_production,
  bool_or(d.stage = 'staging' and d.status = 'active') as is_staging
from deployments d
where d.status <> 'archived'
group by d.model_id;

-- The stages in which a model answers now, for lists that are narrowed by them: a row for each deployment, and nothing to group.
create or replace view answering_models as
select d.model_id, d.stage
from deployments d
where d.status = 'active';
