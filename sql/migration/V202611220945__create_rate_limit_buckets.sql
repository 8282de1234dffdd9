-- One row per limited caller. Times are Unix nanoseconds, so that the same integer arithmetic runs here and in Java.
create table rate_limit_buckets (
    bucket  text   not null constraint rate_limit_buckets_pk primary key,
    arrival bigint not null,
    granted bigint not null,
    seen    bigint not null
);

create index rate_limit_buckets_arrival_idx on rate_limit_buckets (arrival);
