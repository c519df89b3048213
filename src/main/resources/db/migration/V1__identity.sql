-- Who somebody is and what they did. SQL for both H2 (PostgreSQL mode) and PostgreSQL.

-- One row: whether this database holds invented people or real ones. The two never mix.
create table installation (
    id smallint primary key check (id = 1),
    kind varchar(10) not null check (kind in ('DEMO', 'REAL')),
    created_at timestamp with time zone not null
);

-- epoch grows when rights end (deactivated, roles or password changed, signed out everywhere): a session or token that
-- carries an older one is over, on every node.
create table account (
    id uuid primary key,
    version bigint not null,
    sign_in_name varchar(254) not null unique,
    name varchar(120) not null,
    email varchar(254) not null unique,
    password_hash varchar(200),
    language varchar(10),
    active boolean not null,
    epoch bigint not null,
    created_at timestamp with time zone not null,
    check (sign_in_name = lower(sign_in_name)),
    check (email = lower(email))
);

create table account_role (
    account_id uuid not null references account (id),
    role varchar(20) not null,
    primary key (account_id, role)
);
create index account_role_role on account_role (role, account_id);

-- A link that lets one person choose their password, once. Without an account it makes the first administrator.
create table one_time_link (
    id uuid primary key,
    version bigint not null,
    account_id uuid references account (id),
    purpose varchar(20) not null check (purpose in ('FIRST_ADMINISTRATOR', 'INVITATION', 'RESET')),
    secret_hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone
);
create index one_time_link_account on one_time_link (account_id);

create table api_token (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account (id),
    name varchar(80) not null,
    secret_hash varchar(64) not null unique,
    epoch bigint not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create index api_token_account on api_token (account_id, created_at);

create table api_token_role (
    token_id uuid not null references api_token (id),
    role varchar(20) not null,
    primary key (token_id, role)
);

-- Failed sign-ins, counted per bucket: a name at an address, an address, or a known browser. Names and addresses only as hashes.
create table sign_in_failure (
    bucket varchar(64) primary key,
    failures int not null,
    last_failure timestamp with time zone not null
);
create index sign_in_failure_last on sign_in_failure (last_failure);

-- A browser in which the account signed in before: its own tries are counted apart from those of everybody else.
create table known_browser (
    secret_hash varchar(64) primary key,
    account_id uuid not null references account (id),
    last_used timestamp with time zone not null
);
create index known_browser_account on known_browser (account_id);

-- Append-only and hash-chained: each hash covers the record and the hash before it. Holds ids, never names or free text.
create table audit_record (
    seq bigint primary key,
    recorded_at timestamp with time zone not null,
    actor uuid,
    action varchar(80) not null,
    subject_type varchar(40) not null,
    subject_id uuid not null,
    details text not null,
    hash varchar(64) not null
);
create index audit_record_subject on audit_record (subject_id, seq);
create index audit_record_actor on audit_record (actor, seq);
create index audit_record_action on audit_record (action, seq);

-- The end of the chain; its row is locked while a record is added.
create table audit_head (
    id smallint primary key check (id = 1),
    seq bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
