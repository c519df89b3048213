-- The text that is being written, one for each language. Its versions are what was kept of it.
create table job_description (
    id             uuid                     primary key,
    requisition_id uuid                     not null references requisition (id),
    language       varchar(2)               not null check (language in ('en', 'zh')),
    content        text                     not null,
    revision       bigint                   not null,
    saved_by       uuid                     not null,
    saved_at       timestamp with time zone not null,
    unique (requisition_id, language)
);

-- Each change has a key, and is stored once.
create table job_description_change (
    description_id uuid                     not null references job_description (id),
    change_key     uuid                     not null,
    revision       bigint                   not null,
    saved_at       timestamp with time zone not null,
    primary key (description_id, change_key)
);

-- The text of a version never changes; only a proposal gets its decision.
create table job_description_version (
    id             uuid                     primary key,
    description_id uuid                     not null references job_description (id),
    number         integer                  not null,
    content        text                     not null,
    standing       varchar(10)              not null check (standing in ('KEPT', 'PROPOSED', 'APPROVED', 'SENT_BACK')),
    made_by        uuid                     not null,
    made_at        timestamp with time zone not null,
    decided_by     uuid,
    decided_at     timestamp with time zone,
    note           varchar(1000)            not null,
    unique (description_id, number)
);

-- What candidates are told beside the text, and the address of the public page. title: as it was when last published.
create table posting (
    requisition_id uuid                     primary key references requisition (id),
    version        bigint                   not null,
    slug           varchar(120)             not null unique,
    title          varchar(200)             not null,
    location       varchar(200)             not null,
    workplace      varchar(10)              not null check (workplace in ('ON_SITE', 'HYBRID', 'REMOTE')),
    employment     varchar(10)              not null check (employment in ('FULL_TIME', 'PART_TIME', 'TEMPORARY')),
    salary_from    integer,
    salary_to      integer,
    currency       varchar(3),
    salary_period  varchar(5)               check (salary_period in ('YEAR', 'MONTH')),
    contact        varchar(254)             not null,
    edited_by      uuid                     not null,
    edited_at      timestamp with time zone not null,
    published_at   timestamp with time zone,
    ended_at       timestamp with time zone
);

-- What the public page shows: a copy, so that nothing that is written later gets out before it is approved.
create table posting_text (
    requisition_id uuid         not null references posting (requisition_id),
    language       varchar(2)   not null check (language in ('en', 'zh')),
    number         integer      not null,
    content        text         not null,
    primary key (requisition_id, language)
);
