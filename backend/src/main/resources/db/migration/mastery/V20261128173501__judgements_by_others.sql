-- Classmates, mentors and second educators whom somebody asked judge one piece; tools are noted. What counts when is said
-- in the service; the database keeps who said what, and one word of each in force.

alter table app.judgement
    add column tool text,
    add column confirmed_by uuid,
    add column confirmed_at timestamptz,
    add constraint ck_judgement_tool check (source <> 'TOOL' or tool is not null),
    add constraint fk_judgement_confirmed_by foreign key (district_id, confirmed_by) references app.person (district_id, id),
    -- what a mentor or a program says is nobody's until an educator makes it count
    add constraint ck_judgement_confirmed_by check ((confirmed_by is null) = (confirmed_at is null)
        and (status <> 'CONFIRMED' or source not in ('MENTOR', 'TOOL') or confirmed_by is not null));
comment on column app.judgement.tool is 'name of the program that scored, for TOOL only';

drop index app.uq_judgement_in_force;
create unique index uq_judgement_in_force on app.judgement (district_id, evidence_id, competency_id, source)
    where status <> 'REPLACED' and source in ('TEACHER', 'SELF');
create unique index uq_judgement_in_force_of_each on app.judgement
    (district_id, evidence_id, competency_id, source, made_by) where status <> 'REPLACED' and source not in ('TEACHER', 'SELF');

create or replace function app.guard_judgement() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a judgement is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if to_jsonb(new) - array['status', 'confirmed_by', 'confirmed_at']
            is distinct from to_jsonb(old) - array['status', 'confirmed_by', 'confirmed_at']
            or (old.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by) then
        raise exception 'a judgement is replaced, not edited' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

alter table app.mastery_log
    drop constraint ck_mastery_log_kind,
    add constraint ck_mastery_log_kind check (kind in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'JUDGED', 'PEER_JUDGED',
        'RETRACTED', 'REEVALUATED', 'CONFIRMED', 'DECLINED', 'REVERSED', 'AGED')),
    drop constraint ck_mastery_log_level,
    add constraint ck_mastery_log_level check (kind not in ('JUDGED', 'PEER_JUDGED') or (evidence_id is not null
        and performed_on is not null and level is not null and scale_top is not null and evidence_kind is not null
        and teacher_scored is not null));

create table app.judgement_ask (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    evidence_id uuid not null,
    competency_id uuid not null,
    capacity text not null,
    asked_id uuid not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    note text,
    status text not null default 'OPEN',
    answered_at timestamptz,
    judgement_id uuid,
    first_judgement_id uuid,
    final_judgement_id uuid,
    final_note text,
    constraint pk_judgement_ask primary key (district_id, id),
    constraint uq_judgement_ask_once unique (district_id, evidence_id, competency_id, asked_id, capacity),
    constraint fk_judgement_ask_evidence foreign key (district_id, evidence_id) references app.evidence (district_id, id),
    constraint fk_judgement_ask_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint fk_judgement_ask_asked foreign key (district_id, asked_id) references app.person (district_id, id),
    constraint fk_judgement_ask_asked_by foreign key (district_id, asked_by) references app.person (district_id, id),
    constraint fk_judgement_ask_judgement foreign key (district_id, judgement_id) references app.judgement (district_id, id),
    constraint fk_judgement_ask_first foreign key (district_id, first_judgement_id)
        references app.judgement (district_id, id),
    constraint fk_judgement_ask_final foreign key (district_id, final_judgement_id)
        references app.judgement (district_id, id),
    constraint ck_judgement_ask_capacity check (capacity in ('PEER', 'MENTOR', 'SECOND')),
    constraint ck_judgement_ask_status check (status in ('OPEN', 'ANSWERED', 'DECLINED')),
    constraint ck_judgement_ask_judgement check ((status = 'ANSWERED') = (judgement_id is not null)),
    -- a second reading is compared with a first that was there before it
    constraint ck_judgement_ask_first check ((capacity = 'SECOND') = (first_judgement_id is not null)),
    constraint ck_judgement_ask_final check (final_judgement_id is null or (capacity = 'SECOND' and status = 'ANSWERED'))
);
call app.protect('app.judgement_ask');
-- what a person is asked to judge
create index ix_judgement_ask_asked on app.judgement_ask (district_id, asked_id, asked_at) where status = 'OPEN';
-- whom somebody asked about a piece
create index ix_judgement_ask_evidence on app.judgement_ask (district_id, evidence_id);
-- pairs of levels by competency and time
create index ix_judgement_ask_pairs on app.judgement_ask (district_id, competency_id, answered_at)
    where capacity = 'SECOND' and status = 'ANSWERED';
