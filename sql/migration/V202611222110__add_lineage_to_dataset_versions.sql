-- What a version was made of, and by which session; null for an upload. No foreign keys: where data came from stays true when the source is gone.
alter table dataset_versions add column made_of_version uuid;
alter table dataset_versions add column made_by_session uuid;

update dataset_versions set made_of_version = privacy_sessions.dataset_version_id, made_by_session = privacy_sessions.id
    from privacy_sessions where privacy_sessions.output_version_id = dataset_versions.id;
