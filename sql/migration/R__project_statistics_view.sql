-- How much each project holds. The one place where projects meet the tables of the modules above them.
create or replace view project_statistics as
select
  p.id as project_id,
  (select count(*) from datasets d where d.project_id = p.id) as dataset_count,
  cast(0 as bigint) as experiment_count,
  cast(0 as bigint) as model_count
from projects p;
