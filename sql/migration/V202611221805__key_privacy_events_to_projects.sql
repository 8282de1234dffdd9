-- The trail outlives the policies and sessions that it tells of. It goes with the project only: nobody could read it any more.
alter table privacy_events add column project_id uuid;
update privacy_events set project_id = privacy_policies.project_id
    from privacy_policies where privacy_policies.id = privacy_events.policy_id;
alter table privacy_events alter column project_id set not null;
alter table privacy_events drop constraint privacy_events_policy_fk;
alter table privacy_events add constraint privacy_events_project_fk
    foreign key (project_id) references projects (id) on delete cascade;

create index privacy_events_project_id_idx on privacy_events (project_id);
