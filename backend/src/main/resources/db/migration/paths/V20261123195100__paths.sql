-- Each student's route, in revisions. What people agree to is in path_revision, path_step and path_step_target and
-- stands still once agreed; how far the student is moves in path_step_progress.

create table app.path_revision (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    number int not null,
    status text not null default 'DRAFT',
    cause text not null,
    hash text not null,
    basis jsonb not null,
    dropped jsonb not null default '[]',
    circles jsonb not null default '[]',
    based_on uuid,
    drafted_by uuid,
    edited boolean not null default false,
    created_at timestamptz not null,
    agreed_at timestamptz,
    superseded_at timestamptz,
    version bigint not null default 0,
    subject_kind text generated always as ('PATH_REVISION') stored,
    agreed_hash text generated always as (case when agreed_at is not null then hash end) stored,
    constraint pk_path_revision primary key (district_id, id),
    constraint uq_path_revision_number unique (district_id, student_id, number),
    constraint fk_path_revision_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_path_revision_drafted_by foreign key (district_id, drafted_by) references app.person (district_id, id),
    constraint fk_path_revision_based_on foreign key (district_id, based_on) references app.path_revision (district_id, id),
    -- law 1: no agreed revision without both agreements to its hash
    constraint fk_path_revision_agreed_hash foreign key (district_id, subject_kind, id, agreed_hash)
        references app.mutual_agreement (district_id, subject_kind, subject_id, subject_hash),
    constraint ck_path_revision_status
        check (status in ('DRAFT', 'PROPOSED', 'CHANGES_REQUESTED', 'AGREED', 'ACTIVE', 'SUPERSEDED')),
    constraint ck_path_revision_cause
        check (cause in ('INITIAL', 'EVIDENCE', 'GOAL', 'PROFILE', 'EXPECTATIONS', 'REQUEST', 'SCHEDULE')),
    constraint ck_path_revision_hash check (hash ~ '^[0-9a-f]{64}$'),
    constraint ck_path_revision_basis check (jsonb_typeof(basis) = 'array' and jsonb_array_length(basis) > 0),
    constraint ck_path_revision_agreed_at check (status not in ('AGREED', 'ACTIVE') or agreed_at is not null)
);
call app.protect('app.path_revision');
comment on column app.path_revision.drafted_by is 'person who asked for it; empty when an event did';
comment on column app.path_revision.basis is 'what it was made from: [{kind, id}]';
create unique index uq_path_revision_active on app.path_revision (district_id, student_id) where status = 'ACTIVE';
create unique index uq_path_revision_open on app.path_revision (district_id, student_id)
    where status in ('DRAFT', 'PROPOSED', 'CHANGES_REQUESTED');

create table app.path_step (
    district_id int not null default app.current_district(),
    revision_id uuid not null,
    step_id uuid not null,
    position int not null,
    title text,
    section text,
    kind text not null,
    mode text not null,
    start_on date,
    end_on date,
    minutes int not null,
    place text,
    with_whom uuid[] not null,
    note text,
    option_ids uuid[] not null,
    added_by uuid,
    reasons jsonb not null,
    constraint pk_path_step primary key (district_id, revision_id, step_id),
    constraint fk_path_step_revision foreign key (district_id, revision_id) references app.path_revision (district_id, id),
    constraint fk_path_step_added_by foreign key (district_id, added_by) references app.person (district_id, id),
    constraint ck_path_step_kind check (kind in ('LEARN', 'PRACTISE', 'MAKE', 'MEET', 'GO_OUT')),
    constraint ck_path_step_mode check (mode in ('WHOLE_GROUP', 'SMALL_GROUP', 'INDIVIDUAL', 'INDEPENDENT')),
    constraint ck_path_step_end_on check (end_on >= start_on)
);
call app.protect('app.path_step');
comment on column app.path_step.step_id is 'the same in all revisions of a student''s path; evidence refers to it';
comment on column app.path_step.title is 'a person''s words; empty: the competency''s statement';

create table app.path_step_target (
    district_id int not null default app.current_district(),
    revision_id uuid not null,
    step_id uuid not null,
    competency_id uuid not null,
    level int not null,
    position int not null,
    constraint pk_path_step_target primary key (district_id, revision_id, step_id, competency_id),
    constraint fk_path_step_target_step foreign key (district_id, revision_id, step_id)
        references app.path_step (district_id, revision_id, step_id),
    constraint fk_path_step_target_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint ck_path_step_target_level check (level between 1 and 5)
);
call app.protect('app.path_step_target');

create table app.path_step_progress (
    district_id int not null default app.current_district(),
    student_id uuid not null,
    step_id uuid not null,
    status text not null,
    pinned boolean not null default false,
    chosen_option_id uuid,
    changed_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_path_step_progress primary key (district_id, student_id, step_id),
    constraint fk_path_step_progress_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_path_step_progress_chosen_option foreign key (district_id, chosen_option_id)
        references app.learning_resource (district_id, id),
    constraint ck_path_step_progress_status
        check (status in ('PLANNED', 'AVAILABLE', 'IN_PROGRESS', 'EVIDENCE_IN', 'DONE', 'BLOCKED', 'UNNEEDED'))
);
call app.protect('app.path_step_progress');

create table app.path_change_request (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    revision_id uuid not null,
    requested_by uuid not null,
    note text not null,
    requested_at timestamptz not null,
    constraint pk_path_change_request primary key (district_id, id),
    constraint fk_path_change_request_revision foreign key (district_id, revision_id)
        references app.path_revision (district_id, id),
    constraint fk_path_change_request_requested_by foreign key (district_id, requested_by)
        references app.person (district_id, id)
);
call app.protect('app.path_change_request');
call app.append_only('app.path_change_request');
-- what was asked for on one revision
create index ix_path_change_request_revision_id on app.path_change_request (district_id, revision_id, requested_at);

-- News that came while people worked on a proposal: looked at when they are done.
create table app.path_waiting_news (
    district_id int not null default app.current_district(),
    student_id uuid not null,
    cause text not null,
    constraint pk_path_waiting_news primary key (district_id, student_id),
    constraint fk_path_waiting_news_student foreign key (district_id, student_id) references app.person (district_id, id)
);
call app.protect('app.path_waiting_news');

create function app.guard_path_revision() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a path revision is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.student_id, new.number, new.created_at) is distinct from (old.student_id, old.number, old.created_at) then
        raise exception 'whose path it is does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.agreed_at is not null and (new.hash, new.basis, new.dropped, new.agreed_at, new.cause)
            is distinct from (old.hash, old.basis, old.dropped, old.agreed_at, old.cause) then
        raise exception 'an agreed path does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (
            ('DRAFT', 'PROPOSED'), ('PROPOSED', 'CHANGES_REQUESTED'), ('CHANGES_REQUESTED', 'PROPOSED'),
            ('PROPOSED', 'AGREED'), ('AGREED', 'ACTIVE'), ('ACTIVE', 'SUPERSEDED'), ('AGREED', 'SUPERSEDED'),
            ('DRAFT', 'SUPERSEDED'), ('PROPOSED', 'SUPERSEDED'), ('CHANGES_REQUESTED', 'SUPERSEDED')) then
        raise exception 'a path revision does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.path_revision
    for each row execute function app.guard_path_revision();

create function app.guard_path_content() returns trigger language plpgsql as $$
declare
    owner record := case tg_op when 'INSERT' then new else old end;
begin
    if exists (select from app.path_revision r where r.district_id = owner.district_id and r.id = owner.revision_id
            and (r.agreed_at is not null or r.status = 'SUPERSEDED')) then
        raise exception 'an agreed path does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on app.path_step
    for each row execute function app.guard_path_content();
create trigger guard before insert or update or delete on app.path_step_target
    for each row execute function app.guard_path_content();
create trigger guard_truncate before truncate on app.path_revision
    for each statement execute function app.refuse_change();
create trigger guard_truncate before truncate on app.path_step for each statement execute function app.refuse_change();
create trigger guard_truncate before truncate on app.path_step_target
    for each statement execute function app.refuse_change();

-- Law 2: required(path) contains required(expectations), and no level is lower. What is attained at its level is met.
create function app.path_shortfall(revision uuid) returns setof uuid language sql stable as $$
    select q.competency_id
    from app.path_revision r cross join lateral app.required_items(r.student_id) q
    where r.id = revision
        and not exists (select from app.competency_state c where c.district_id = r.district_id
            and c.student_id = r.student_id and c.competency_id = q.competency_id
            and c.status in ('ATTAINED', 'DUE_FOR_CHECK') and c.best_level >= q.required_level)
        and not exists (select from app.path_step_target t where t.district_id = r.district_id
            and t.revision_id = r.id and t.competency_id = q.competency_id and t.level >= q.required_level)
$$;

create function app.keep_expectations() returns trigger language plpgsql as $$
declare
    revision uuid := case tg_table_name
        when 'path_revision' then to_jsonb(new) ->> 'id'
        else (case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end) ->> 'revision_id' end;
begin
    if exists (select from app.path_revision r where r.id = revision
            and r.status in ('PROPOSED', 'CHANGES_REQUESTED', 'AGREED', 'ACTIVE'))
            and exists (select from app.path_shortfall(revision)) then
        raise exception 'a path keeps every expectation at its level'
            using errcode = 'integrity_constraint_violation', constraint = 'ck_path_revision_expectations';
    end if;
    return null;
end $$;
create constraint trigger keep_expectations after insert or update of status on app.path_revision
    deferrable initially deferred for each row execute function app.keep_expectations();
create constraint trigger keep_expectations after update or delete on app.path_step_target
    deferrable initially deferred for each row execute function app.keep_expectations();
