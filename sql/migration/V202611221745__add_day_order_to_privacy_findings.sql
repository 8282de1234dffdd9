-- Whether the day stands before the month in the column's dates; null where no value tells.
alter table privacy_findings add column day_first boolean;
