-- Ids were kept unchecked before there were policies: those that name none, or another project's, never had an effect.
update deployments d
set privacy_policy_id = null
where not exists (
    select 1 from privacy_policies p where p.id = d.privacy_policy_id and p.project_id = d.project_id);

-- The same for what was asked of no policy, and for maps that name no kinds of personal data.
update deployments
set privacy_anonymize_logs = false, privacy_anonymize_response = false, privacy_column_map = null
where privacy_policy_id is null;

-- No cascade: a deployment whose policy went would log in clear from then on.
alter table deployments
    add constraint deployments_privacy_policy_fk foreign key (privacy_policy_id) references privacy_policies (id);

create index deployments_privacy_policy_id_idx on deployments (privacy_policy_id);
