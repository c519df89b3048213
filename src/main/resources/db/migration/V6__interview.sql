-- One application, one interviewer. A row stays when somebody is taken off the panel: who was on it still may not read the others.
create table interview (
    id             uuid                     primary key,
    version        bigint                   not null,
    application_id uuid                     not null references application (id),
    candidate_id   uuid                     not null references candidate (id),
    requisition_id uuid                     not null references requisition (id),
    interviewer_id uuid                     not null,
    round          varchar(120)             not null,
    scheduled_at   timestamp with time zone,
    due_on         date,
    removed        boolean                  not null,
    assigned_by    uuid                     not null,
    assigned_at    timestamp with time zone not null,
    unique (application_id, interviewer_id)
);
create index interview_by_interviewer on interview (interviewer_id);
create index interview_by_candidate on interview (candidate_id);
create index interview_by_requisition on interview (requisition_id);

-- What the requisition asks of the skill while the scorecard is open: level 0 where it does not ask for it.
create table interview_skill (
    interview_id uuid         not null references interview (id),
    place        integer      not null,
    skill        varchar(80)  not null,
    level        integer      not null check (level between 0 and 5),
    must_have    boolean      not null,
    primary key (interview_id, skill)
);

-- What is being typed, each field by itself, until it is submitted. content is JSON; null when it was taken back.
create table scorecard_draft (
    interview_id uuid                     not null references interview (id),
    field        varchar(100)             not null,
    content      text,
    revision     bigint                   not null,
    last_key     uuid                     not null,
    saved_at     timestamp with time zone not null,
    primary key (interview_id, field)
);

-- Each change has a key, and is stored once.
create table scorecard_change (
    interview_id uuid                     not null references interview (id),
    change_key   uuid                     not null,
    revision     bigint                   not null,
    saved_at     timestamp with time zone not null,
    primary key (interview_id, change_key)
);

-- Append-only from here: ids and numbers. The primary key is what makes submitting happen once.
create table scorecard (
    interview_id uuid                     primary key references interview (id),
    overall      varchar(20)              not null
        check (overall in ('STRONG_NO', 'NO', 'YES', 'STRONG_YES', 'NO_DECISION')),
    observed_on  date                     not null,
    submitted_at timestamp with time zone not null
);

-- Without a level: not observed, and no evidence.
create table scorecard_rating (
    interview_id uuid        not null references scorecard (interview_id),
    place        integer     not null,
    skill        varchar(80) not null,
    level        integer     check (level between 0 and 5),
    evidence_id  uuid,
    primary key (interview_id, skill)
);

create table scorecard_amendment (
    id           uuid                     primary key,
    interview_id uuid                     not null references scorecard (interview_id),
    place        integer                  not null,
    skill        varchar(80)              not null,
    level        integer                  check (level between 0 and 5),
    evidence_id  uuid,
    amended_at   timestamp with time zone not null,
    unique (interview_id, place)
);

-- An administrator let this member of the panel read the others' scorecards before submitting their own.
create table interview_opening (
    interview_id uuid                     primary key references interview (id),
    opened_by    uuid                     not null,
    opened_at    timestamp with time zone not null
);

-- All free text of interviews, apart from what outlives it. subject_id: the interview, or the amendment.
create table interview_note (
    subject_id   uuid        not null,
    about        varchar(80) not null,
    interview_id uuid        not null references interview (id),
    note         text        not null,
    primary key (subject_id, about)
);
create index interview_note_by_interview on interview_note (interview_id);
