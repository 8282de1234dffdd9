-- Parsing into jsonb and compressing cost a call of a thousand rows ten times what its scoring did. The writer hands over only what jsonb
-- would take, so a query may cast; storage external trades disk for the processor of large calls, small rows stay in line as they were.
alter table inference_logs
    alter column inputs type text,
    alter column prediction type text;

alter table inference_logs
    alter column inputs set storage external,
    alter column prediction set storage external;
