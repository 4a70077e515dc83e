-- The log everything is derived from, the states derived from it, and the decisions they ask for.
-- Law 6: the key is (student, competency); no course, class or school is in it.

create table app.mastery_log (
    district_id int not null default app.current_district(),
    student_id uuid not null,
    competency_id uuid not null,
    sequence bigint generated always as identity,
    kind text not null,
    happened_at timestamptz not null,
    actor_id uuid,
    rule_id uuid not null,
    evidence_id uuid,
    performed_on date,
    level int,
    scale_top int,
    evidence_kind text,
    place text,
    teacher_scored boolean,
    next_date date,
    constraint pk_mastery_log primary key (district_id, student_id, competency_id, sequence),
    constraint fk_mastery_log_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_mastery_log_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint fk_mastery_log_actor foreign key (district_id, actor_id) references app.person (district_id, id),
    constraint fk_mastery_log_rule foreign key (district_id, rule_id) references app.mastery_rule (district_id, id),
    constraint fk_mastery_log_evidence foreign key (district_id, evidence_id) references app.evidence (district_id, id),
    constraint ck_mastery_log_kind check (kind in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'JUDGED', 'RETRACTED',
        'REEVALUATED', 'CONFIRMED', 'DECLINED', 'AGED')),
    constraint ck_mastery_log_actor_id check (kind in ('AGED', 'REEVALUATED') or actor_id is not null),
    constraint ck_mastery_log_level check (kind <> 'JUDGED' or (evidence_id is not null and performed_on is not null
        and level is not null and scale_top is not null and evidence_kind is not null and teacher_scored is not null))
);
call app.protect('app.mastery_log');
call app.append_only('app.mastery_log');
comment on column app.mastery_log.actor_id is 'empty only for what a clock or a new rule version did; those confirm nothing';

create table app.competency_state (
    district_id int not null default app.current_district(),
    student_id uuid not null,
    competency_id uuid not null,
    status text not null,
    level int not null,
    best_level int not null,
    evidence_count int not null,
    waiting_count int not null,
    last_evidence_on date,
    rule_id uuid not null,
    reason_code text not null,
    reason_params jsonb not null,
    stuck boolean not null,
    confirmed_by uuid,
    attained_at timestamptz,
    changed_at timestamptz not null,
    constraint pk_competency_state primary key (district_id, student_id, competency_id),
    constraint fk_competency_state_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_competency_state_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint fk_competency_state_rule foreign key (district_id, rule_id) references app.mastery_rule (district_id, id),
    constraint fk_competency_state_confirmed_by foreign key (district_id, confirmed_by)
        references app.person (district_id, id),
    constraint ck_competency_state_status
        check (status in ('NOT_STARTED', 'DEVELOPING', 'SUFFICIENT', 'ATTAINED', 'DUE_FOR_CHECK')),
    -- nobody attains anything without a named person
    constraint ck_competency_state_confirmed_by check ((status in ('ATTAINED', 'DUE_FOR_CHECK'))
        = (confirmed_by is not null and attained_at is not null))
);
call app.protect('app.competency_state');
-- what was attained so long ago that a fresh look is due
create index ix_competency_state_attained on app.competency_state (district_id, attained_at) where status = 'ATTAINED';

create table app.advancement (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    competency_id uuid not null,
    status text not null default 'PROPOSED',
    rule_id uuid not null,
    level int not null,
    reason_code text not null,
    reason_params jsonb not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    next_date date,
    version bigint not null default 0,
    constraint pk_advancement primary key (district_id, id),
    constraint fk_advancement_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_advancement_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint fk_advancement_rule foreign key (district_id, rule_id) references app.mastery_rule (district_id, id),
    constraint fk_advancement_decided_by foreign key (district_id, decided_by) references app.person (district_id, id),
    constraint ck_advancement_status check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
    constraint ck_advancement_decided_by
        check ((status = 'PROPOSED') = (decided_by is null) and (status = 'PROPOSED') = (decided_at is null)),
    constraint ck_advancement_reason check (status <> 'DECLINED' or (reason is not null and next_date is not null))
);
call app.protect('app.advancement');
-- the advancements of one student, newest first
create index ix_advancement_district_id_student_id on app.advancement (district_id, student_id, proposed_at desc);
create unique index uq_advancement_proposed on app.advancement (district_id, student_id, competency_id)
    where status = 'PROPOSED';
