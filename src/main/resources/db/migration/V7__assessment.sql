-- What a candidate says about themself for one application. Links come and go; the answers stay.
create table assessment (
    id uuid primary key,
    version bigint not null,
    application_id uuid not null unique references application (id),
    candidate_id uuid not null references candidate (id),
    requisition_id uuid not null references requisition (id),
    matrix_version integer not null,
    role_title varchar(200) not null,
    contact_name varchar(200) not null,
    contact_email varchar(254) not null,
    made_at timestamp with time zone not null
);
create index assessment_by_candidate on assessment (candidate_id);

-- In the order of asking: the skills of the matrix that was in force.
create table assessment_skill (
    assessment_id uuid not null references assessment (id),
    place integer not null,
    skill varchar(80) not null,
    primary key (assessment_id, place)
);

create table assessment_invitation (
    id uuid primary key,
    version bigint not null,
    assessment_id uuid not null references assessment (id),
    secret_hash varchar(64) not null unique,
    invited_by uuid not null,
    invited_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create index assessment_invitation_by_assessment on assessment_invitation (assessment_id);

-- A browser that followed the link: its cookie, and nothing else.
create table assessment_visit (
    secret_hash varchar(64) primary key,
    invitation_id uuid not null references assessment_invitation (id),
    visited_at timestamp with time zone not null
);
create index assessment_visit_by_invitation on assessment_visit (invitation_id);

-- content is JSON.
create table assessment_answer (
    assessment_id uuid not null references assessment (id),
    field varchar(100) not null,
    content text not null,
    revision bigint not null,
    saved_at timestamp with time zone not null,
    primary key (assessment_id, field)
);

-- Every change that was acknowledged, by the key the browser gave it: sent again, it is answered again and stored once.
create table assessment_change (
    assessment_id uuid not null references assessment (id),
    change_key uuid not null,
    field varchar(100) not null,
    revision bigint not null,
    saved_at timestamp with time zone not null,
    primary key (assessment_id, change_key)
);

-- Final, and once.
create table assessment_submission (
    assessment_id uuid primary key references assessment (id),
    submitted_at timestamp with time zone not null
);
