-- The trail of a project is read in the order of time.
create index privacy_events_project_id_at_idx on privacy_events (project_id, at, id);
drop index privacy_events_project_id_idx;
