-- Evidence and what people said about it. Law 8: never lost, never deleted; the database refuses it too.

create table app.evidence (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    title text not null,
    kind text not null,
    body text,
    links text[] not null default '{}',
    place text,
    support text not null,
    reflection text,
    visibility text not null,
    step_id uuid,
    status text not null,
    author_id uuid not null,
    author_capacity text not null,
    performed_on date not null,
    captured_at timestamptz not null,
    submitted_at timestamptz,
    retracted_at timestamptz,
    retracted_by uuid,
    retraction_reason text,
    version bigint not null default 0,
    constraint pk_evidence primary key (district_id, id),
    constraint fk_evidence_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_evidence_author foreign key (district_id, author_id) references app.person (district_id, id),
    constraint fk_evidence_retracted_by foreign key (district_id, retracted_by) references app.person (district_id, id),
    constraint ck_evidence_kind check (kind in ('ARTIFACT', 'OBSERVATION', 'CONVERSATION', 'PERFORMANCE')),
    constraint ck_evidence_support check (support in ('ALONE', 'HELPED', 'GROUP')),
    constraint ck_evidence_visibility check (visibility in ('SHARED', 'EDUCATORS')),
    constraint ck_evidence_author_capacity check (author_capacity in ('LEARNER', 'EDUCATOR', 'GUARDIAN', 'PARTNER')),
    constraint ck_evidence_status
        check (status in ('CAPTURED', 'OFFERED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'RETRACTED')),
    constraint ck_evidence_submitted_at check (status = 'CAPTURED' or submitted_at is not null),
    constraint ck_evidence_retraction_reason
        check (status <> 'RETRACTED' or (retracted_at is not null and retracted_by is not null and retraction_reason is not null))
);
call app.protect('app.evidence');
comment on column app.evidence.step_id is 'step of the learning path; no key, because paths stand above evidence';
comment on column app.evidence.performed_on is 'the day it was shown; rules go by it, not by the day of judging';
-- a student's evidence, newest first
create index ix_evidence_district_id_student_id_captured_at on app.evidence (district_id, student_id, captured_at desc, id desc);
-- the review queue: what waits, longest first
create index ix_evidence_waiting on app.evidence (district_id, student_id, submitted_at, id)
    where status in ('OFFERED', 'SUBMITTED');

create function app.guard_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'evidence is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.student_id, new.author_id, new.author_capacity, new.captured_at)
            is distinct from (old.student_id, old.author_id, old.author_capacity, old.captured_at) then
        raise exception 'whose evidence it is does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status not in ('CAPTURED', 'RETURNED')
            and (new.title, new.kind, new.body, new.links, new.place, new.support, new.reflection, new.performed_on)
            is distinct from (old.title, old.kind, old.body, old.links, old.place, old.support, old.reflection, old.performed_on)
    then
        raise exception 'evidence in status % is not edited', old.status using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (
            ('CAPTURED', 'SUBMITTED'), ('CAPTURED', 'OFFERED'), ('RETURNED', 'SUBMITTED'), ('RETURNED', 'OFFERED'),
            ('SUBMITTED', 'ACCEPTED'), ('SUBMITTED', 'RETURNED'), ('OFFERED', 'ACCEPTED'), ('OFFERED', 'RETURNED'),
            ('ACCEPTED', 'RETRACTED')) then
        raise exception 'evidence does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.evidence for each row execute function app.guard_evidence();
create trigger guard_truncate before truncate on app.evidence for each statement execute function app.refuse_change();

create table app.evidence_competency (
    district_id int not null default app.current_district(),
    evidence_id uuid not null,
    competency_id uuid not null,
    position int not null,
    constraint pk_evidence_competency primary key (district_id, evidence_id, competency_id),
    constraint fk_evidence_competency_evidence foreign key (district_id, evidence_id)
        references app.evidence (district_id, id),
    constraint fk_evidence_competency_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id)
);
call app.protect('app.evidence_competency');

-- A draft may be aimed at another competency; what was sent may not.
create function app.guard_evidence_competency() returns trigger language plpgsql as $$
begin
    if exists (select from app.evidence e where e.district_id = old.district_id and e.id = old.evidence_id
            and e.status not in ('CAPTURED', 'RETURNED')) then
        raise exception 'what evidence is for is settled once it is sent' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger guard before update or delete on app.evidence_competency
    for each row execute function app.guard_evidence_competency();
create trigger guard_truncate before truncate on app.evidence_competency
    for each statement execute function app.refuse_change();

create table app.evidence_media (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    evidence_id uuid not null,
    file_name text not null,
    media_type text not null,
    byte_count bigint not null,
    sha256 text not null,
    alt_text text not null,
    added_by uuid not null,
    added_at timestamptz not null,
    constraint pk_evidence_media primary key (district_id, id),
    constraint fk_evidence_media_evidence foreign key (district_id, evidence_id) references app.evidence (district_id, id),
    constraint fk_evidence_media_added_by foreign key (district_id, added_by) references app.person (district_id, id)
);
call app.protect('app.evidence_media');
call app.append_only('app.evidence_media');
-- the media of one or more pieces of evidence
create index ix_evidence_media_district_id_evidence_id on app.evidence_media (district_id, evidence_id);

create table app.judgement (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    evidence_id uuid not null,
    competency_id uuid not null,
    level int not null,
    criteria jsonb not null default '[]',
    source text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    comment text,
    next_step text,
    status text not null default 'MADE',
    constraint pk_judgement primary key (district_id, id),
    constraint fk_judgement_evidence foreign key (district_id, evidence_id) references app.evidence (district_id, id),
    constraint fk_judgement_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint fk_judgement_made_by foreign key (district_id, made_by) references app.person (district_id, id),
    constraint ck_judgement_level check (level between 0 and 5),
    constraint ck_judgement_source check (source in ('TEACHER', 'SELF', 'PEER', 'MENTOR', 'GUARDIAN', 'TOOL')),
    constraint ck_judgement_status check (status in ('MADE', 'CONFIRMED', 'CONTESTED', 'UPHELD', 'REPLACED'))
);
call app.protect('app.judgement');
-- the judgements of one or more pieces of evidence; one of each source holds at a time
create index ix_judgement_district_id_evidence_id on app.judgement (district_id, evidence_id);
create unique index uq_judgement_in_force on app.judgement (district_id, evidence_id, competency_id, source)
    where status <> 'REPLACED';

create function app.guard_judgement() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a judgement is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if to_jsonb(new) - 'status' is distinct from to_jsonb(old) - 'status' then
        raise exception 'a judgement is replaced, not edited' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.judgement for each row execute function app.guard_judgement();
create trigger guard_truncate before truncate on app.judgement for each statement execute function app.refuse_change();

create table app.evidence_feedback (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    evidence_id uuid not null,
    given_by uuid not null,
    given_at timestamptz not null,
    outcome text not null,
    comment text,
    next_step text,
    constraint pk_evidence_feedback primary key (district_id, id),
    constraint fk_evidence_feedback_evidence foreign key (district_id, evidence_id)
        references app.evidence (district_id, id),
    constraint fk_evidence_feedback_given_by foreign key (district_id, given_by) references app.person (district_id, id),
    constraint ck_evidence_feedback_outcome check (outcome in ('RETURNED', 'ACCEPTED')),
    constraint ck_evidence_feedback_next_step check (outcome <> 'RETURNED' or next_step is not null)
);
call app.protect('app.evidence_feedback');
call app.append_only('app.evidence_feedback');
-- the feedback on one or more pieces of evidence
create index ix_evidence_feedback_district_id_evidence_id on app.evidence_feedback (district_id, evidence_id);
