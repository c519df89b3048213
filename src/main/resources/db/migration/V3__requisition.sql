-- People are referred to by the id of their account, which is deactivated and never deleted; role templates by key and version.
create table requisition (
    id uuid primary key,
    version bigint not null,
    title varchar(200) not null,
    template varchar(80) not null,
    template_version integer not null,
    language varchar(2) not null check (language in ('en', 'zh')),
    openings integer not null check (openings between 1 and 99),
    status varchar(10) not null check (status in ('OPEN', 'CLOSED')),
    close_reason varchar(20),
    recruiter uuid not null,
    hiring_manager uuid,
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    edited_by uuid not null,
    edited_at timestamp with time zone not null
);
create index requisition_by_manager on requisition (hiring_manager);
create index requisition_by_status on requisition (status, opened_at);

create table requisition_stage (
    id uuid primary key,
    requisition_id uuid not null references requisition (id),
    place integer not null,
    stage_group varchar(12) not null check (stage_group in ('APPLIED', 'REVIEW', 'INTERVIEW', 'DECISION', 'OFFER', 'HIRED', 'CLOSED')),
    name_en varchar(60) not null,
    name_zh varchar(60) not null,
    unique (requisition_id, place)
);

-- Append-only but for the decision: what was asked for stays readable as it was.
create table requisition_matrix (
    id uuid primary key,
    version bigint not null,
    requisition_id uuid not null references requisition (id),
    number integer not null,
    based_on integer,
    status varchar(12) not null check (status in ('PROPOSED', 'APPROVED', 'SENT_BACK', 'SUPERSEDED')),
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    proposal_note varchar(1000) not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    decision_note varchar(1000) not null,
    unique (requisition_id, number)
);

create table requisition_matrix_row (
    matrix_id uuid not null references requisition_matrix (id),
    place integer not null,
    skill varchar(80) not null,
    level integer not null check (level between 1 and 5),
    weight double precision not null check (weight > 0),
    must_have boolean not null,
    primary key (matrix_id, place),
    unique (matrix_id, skill)
);
