-- An account behind API tokens only: it is nobody's colleague, and nobody chooses it for anything.
alter table account add column for_programs boolean default false not null;
