-- A model that is deployed cannot be deleted, whatever the code does; archived deployments go with their model. No cascade: a
-- deployment made while its model is being deleted must stop the deletion, not vanish with it.
alter table deployments
    add constraint deployments_model_fk foreign key (model_id) references models (id);

create function delete_archived_deployments() returns trigger language plpgsql as $$
begin
    delete from deployments where model_id = old.id and status = 'archived';
    return old;
end $$;

create trigger models_delete_archived_deployments before delete on models
    for each row execute function delete_archived_deployments();
