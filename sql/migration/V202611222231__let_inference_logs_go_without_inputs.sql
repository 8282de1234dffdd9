-- A call can be refused because there is nothing in it that could be kept: no JSON, no inputs, or too much of them.
alter table inference_logs
    alter column inputs drop not null;
