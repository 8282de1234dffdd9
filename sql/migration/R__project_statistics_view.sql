-- How much each project holds. The one place where projects meet the tables of the modules above them.
create or replace view project_statistics as
select
  p.id as project_id,
  (select count(*) from datasets d where d.project_id = p.id) as dataset_count,
  (select count(*) from experiments e where e.project_id = p.id) as experiment_count,
  (select count(*) from models m where m.project_id = p.id) as model_count
from projects p;
