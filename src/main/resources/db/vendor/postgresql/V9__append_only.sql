-- What is append-only stays so whoever asks: PostgreSQL refuses to change or remove these rows. A number that a vendor's
-- migration took is taken for the common ones too.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added', tg_table_name;
end
$$;

create trigger append_only before update or delete or truncate on audit_record
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on evidence_record
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on calibration
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on calibration_source
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on application_move
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on scorecard
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on scorecard_rating
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on scorecard_amendment
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on assessment_submission
    for each statement execute function refuse_change();
