-- What the policy's rules do to the pieces of a free text, fixed with the decisions; null before and for older runs.
alter table privacy_sessions add column span_rules jsonb;
