-- Which parts of the demo's data this database holds. Empty outside the demo.
create table demo_step (
    name varchar(120) primary key,
    started_at timestamp with time zone not null,
    done_at timestamp with time zone
);
