-- Which policies deployments work by: for the refusal to delete one of them or to make it a draft again. Archived deployments count: they
-- can be rolled back to, and what they have logged can be read.
create or replace view deployed_policies as
select distinct d.privacy_policy_id as policy_id
from deployments d
where d.privacy_policy_id is not null;
