-- The catalogue's content: families, skills and role templates, each in versions that never change once stored. The newest
-- version of an entry is in force; older ones stay readable for what was made from them. content is the entry as JSON in the
-- shape of its YAML, checked against the same schema.
create table catalogue_entry (
    kind       varchar(10)              not null check (kind in ('FAMILY', 'SKILL', 'TEMPLATE')),
    entry_key  varchar(60)              not null,
    version    integer                  not null check (version > 0),
    position   integer                  not null,
    content    text                     not null,
    created_at timestamp with time zone not null,
    primary key (kind, entry_key, version)
);
