-- The policy's settings by which a transformation works, fixed with the decisions; null before and for older runs.
alter table privacy_sessions add column settings jsonb;
