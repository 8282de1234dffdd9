-- A table that an experiment was trained on stays as long as the experiment: its models can always be made again.
alter table experiments
  add constraint experiments_dataset_version_fk foreign key (dataset_version_id) references dataset_versions (id);
