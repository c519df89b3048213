-- A candidate is an id; what is known about the person stands in rows of their own, so that erasing leaves a tombstone.
create table candidate (
    id uuid primary key,
    version bigint not null,
    added_by uuid not null,
    added_at timestamp with time zone not null,
    edited_by uuid not null,
    edited_at timestamp with time zone not null
);

create table candidate_person (
    candidate_id uuid primary key references candidate (id),
    name varchar(200) not null,
    email varchar(254) not null,
    -- The mail address in lower case; null where there is none, so that many may lack one.
    email_key varchar(254) unique,
    phone varchar(40) not null,
    location varchar(200) not null,
    summary text not null
);

create table candidate_link (
    candidate_id uuid not null references candidate (id),
    place integer not null,
    label varchar(80) not null,
    url varchar(500) not null,
    primary key (candidate_id, place)
);

create table candidate_experience (
    candidate_id uuid not null references candidate (id),
    place integer not null,
    kind varchar(10) not null check (kind in ('JOB', 'PROJECT')),
    title varchar(200) not null,
    organisation varchar(200) not null,
    started varchar(10),
    ended varchar(10),
    text text not null,
    url varchar(500) not null,
    primary key (candidate_id, place)
);

create table application (
    id uuid primary key,
    version bigint not null,
    candidate_id uuid not null references candidate (id),
    requisition_id uuid not null references requisition (id),
    stage_id uuid not null references requisition_stage (id),
    source varchar(100) not null,
    -- Hired or closed: the process does not go on.
    ended boolean not null,
    applied_by uuid not null,
    applied_at timestamp with time zone not null,
    moved_by uuid not null,
    moved_at timestamp with time zone not null,
    unique (candidate_id, requisition_id)
);
create index application_by_requisition on application (requisition_id, stage_id);

-- Append-only. closing_* only where the move ended the process.
create table application_move (
    id uuid primary key,
    application_id uuid not null references application (id),
    from_stage uuid references requisition_stage (id),
    to_stage uuid not null references requisition_stage (id),
    moved_by uuid not null,
    moved_at timestamp with time zone not null,
    closing_type varchar(20) check (closing_type in ('WE_DECLINED', 'THEY_DECLINED', 'OTHER')),
    closing_reason varchar(30),
    closing_skill varchar(80)
);
create index application_move_by_application on application_move (application_id, moved_at);

-- What somebody wrote about a person, apart from the move that outlives them.
create table application_note (
    move_id uuid primary key references application_move (id),
    text varchar(2000) not null
);

create table candidate_notice (
    id uuid primary key,
    candidate_id uuid not null references candidate (id),
    notice_version integer not null,
    acknowledged_at timestamp with time zone not null,
    unique (candidate_id, notice_version)
);

-- Append-only: the newest row is what the person wants.
create table candidate_pool_choice (
    id uuid primary key,
    candidate_id uuid not null references candidate (id),
    pool boolean not null,
    chosen_at timestamp with time zone not null
);
create index candidate_pool_choice_by_candidate on candidate_pool_choice (candidate_id, chosen_at);
