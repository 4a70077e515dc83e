-- A student sees a judgement differently, an educator answers; neither is edited or deleted.

create table app.judgement_contest (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    evidence_id uuid not null,
    judgement_id uuid not null,
    contested_by uuid not null,
    contested_at timestamptz not null,
    reason text not null,
    constraint pk_judgement_contest primary key (district_id, id),
    -- a judgement is contested once: it is upheld or replaced then
    constraint uq_judgement_contest_district_id_judgement_id unique (district_id, judgement_id),
    constraint fk_judgement_contest_evidence foreign key (district_id, evidence_id) references app.evidence (district_id, id),
    constraint fk_judgement_contest_judgement foreign key (district_id, judgement_id) references app.judgement (district_id, id),
    constraint fk_judgement_contest_contested_by foreign key (district_id, contested_by) references app.person (district_id, id)
);
call app.protect('app.judgement_contest');
call app.append_only('app.judgement_contest');
-- the contests of one or more pieces of evidence
create index ix_judgement_contest_district_id_evidence_id on app.judgement_contest (district_id, evidence_id);

create table app.judgement_resolution (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    contest_id uuid not null,
    resolved_by uuid not null,
    resolved_at timestamptz not null,
    outcome text not null,
    answer text not null,
    constraint pk_judgement_resolution primary key (district_id, id),
    constraint uq_judgement_resolution_district_id_contest_id unique (district_id, contest_id),
    constraint fk_judgement_resolution_contest foreign key (district_id, contest_id)
        references app.judgement_contest (district_id, id),
    constraint fk_judgement_resolution_resolved_by foreign key (district_id, resolved_by) references app.person (district_id, id),
    constraint ck_judgement_resolution_outcome check (outcome in ('UPHELD', 'REPLACED'))
);
call app.protect('app.judgement_resolution');
call app.append_only('app.judgement_resolution');
