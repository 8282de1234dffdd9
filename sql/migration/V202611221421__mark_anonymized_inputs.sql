-- Whether the personal values of a row were masked before it was written; what is clear may still be masked when it is read.
alter table inference_logs
    add column inputs_anonymized boolean not null default false;
