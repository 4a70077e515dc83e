-- A student says why they are ready, a decision may be taken back with a reason, and a "not yet" names the next step.

alter table app.advancement
    add column next_step text,
    add column statement text,
    add column stated_at timestamptz,
    add column reversed_by uuid,
    add column reversed_at timestamptz,
    add column reversal_reason text,
    add constraint fk_advancement_reversed_by foreign key (district_id, reversed_by)
        references app.person (district_id, id),
    drop constraint ck_advancement_status,
    add constraint ck_advancement_status check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'REVERSED')),
    -- nobody takes a decision back without a name and a reason
    add constraint ck_advancement_reversed_by check ((status = 'REVERSED')
        = (reversed_by is not null and reversed_at is not null and reversal_reason is not null)),
    add constraint ck_advancement_statement check ((statement is null) = (stated_at is null));

alter table app.mastery_log
    drop constraint ck_mastery_log_kind,
    add constraint ck_mastery_log_kind check (kind in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'JUDGED', 'RETRACTED',
        'REEVALUATED', 'CONFIRMED', 'DECLINED', 'REVERSED', 'AGED'));

alter table app.evidence
    drop constraint ck_evidence_kind,
    add constraint ck_evidence_kind check (kind in ('ARTIFACT', 'OBSERVATION', 'CONVERSATION', 'PERFORMANCE',
        'PRIOR_LEARNING', 'ASSESSMENT_RESULT'));

-- judgements that students see differently and nobody has answered yet
create index ix_judgement_contested on app.judgement (district_id, evidence_id) where status = 'CONTESTED';
