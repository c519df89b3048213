-- What somebody typed and ticked who applied from a public page; who applies again adds to it.
create table application_letter (
    id             uuid                     primary key,
    application_id uuid                     not null references application (id),
    name           varchar(200)             not null,
    location       varchar(200)             not null,
    link           varchar(500)             not null,
    letter         text                     not null,
    notice_version integer                  not null,
    pool           boolean                  not null,
    written_at     timestamp with time zone not null
);
create index application_letter_by_application on application_letter (application_id, written_at);
