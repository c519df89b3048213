-- The ledger. Rows are written once: a correction is a new row that points at the old one. Ids and numbers only, never a
-- name or a text about a person; candidates live above this module, so their ids carry no foreign key.
create table evidence_record (
    id              uuid                     primary key,
    candidate_id    uuid                     not null,
    skill           text                     not null,
    source          text                     not null,
    level           double precision,                        -- on the source's scale; null withdraws what is corrected
    observed_on     date                     not null,
    evidence_group  text                     not null,
    origin_type     text                     not null,
    origin_id       uuid                     not null,
    application_id  uuid,
    corrects        uuid                     unique references evidence_record (id),
    recorded_by     uuid,
    recorded_at     timestamp with time zone not null,
    constraint evidence_level_or_withdrawal check (level is not null or corrects is not null),
    constraint evidence_source check (source in ('INTERVIEW_RATING', 'WORK_SAMPLE', 'SELF_RATING', 'SELF_RATING_OVER_CLAIMED',
        'RESUME', 'RESUME_WITH_OUTCOME', 'SITUATIONAL', 'KNOWLEDGE', 'REFERENCE'))
);
create index evidence_record_candidate on evidence_record (candidate_id);
create index evidence_record_origin on evidence_record (origin_id);

-- How evidence is read. Rankings and decisions name the version they were made with; a version never changes.
create table calibration (
    version                  integer                  primary key,
    prior_mean               double precision         not null,
    prior_sd                 double precision         not null check (prior_sd > 0),
    within_group_correlation double precision         not null check (within_group_correlation between 0 and 1),
    people                   integer                  check (people >= 50),  -- null: design defaults
    made_by                  uuid,
    made_at                  timestamp with time zone not null
);

create table calibration_source (
    version    integer          not null references calibration (version),
    source     text             not null,
    bias       double precision,            -- of a direct source, with its error spread, in levels
    sd         double precision check (sd > 0),
    pool_mean  double precision,            -- of an indirect source, with its correlation with the true level
    pool_sd    double precision check (pool_sd > 0),
    validity   double precision check (validity > 0 and validity < 1),
    primary key (version, source),
    constraint calibration_source_kind check (
        (bias is not null and sd is not null and pool_mean is null and pool_sd is null and validity is null)
        or (bias is null and sd is null and pool_mean is not null and pool_sd is not null and validity is not null))
);

insert into calibration (version, prior_mean, prior_sd, within_group_correlation, made_at)
values (1, 2.5, 1.2, 0.5, timestamp with time zone '2026-11-01 00:00:00+00');

insert into calibration_source (version, source, bias, sd) values
    (1, 'INTERVIEW_RATING', 0, 0.9),
    (1, 'WORK_SAMPLE',      0, 0.8);

insert into calibration_source (version, source, pool_mean, pool_sd, validity) values
    (1, 'SELF_RATING',              3.2, 1.0, 0.30),
    (1, 'SELF_RATING_OVER_CLAIMED', 3.2, 1.0, 0.15),
    (1, 'RESUME',                   2.8, 1.0, 0.25),
    (1, 'RESUME_WITH_OUTCOME',      2.8, 1.0, 0.40),
    (1, 'SITUATIONAL',              0.5, 0.2, 0.25),
    (1, 'KNOWLEDGE',                0.0, 1.0, 0.25),
    (1, 'REFERENCE',                3.8, 0.8, 0.25);
