-- Check-ins: a student and an educator talk, one to one. What is said together is theirs; a private note is its author's.

create table app.check_in (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    educator_id uuid not null,
    status text not null,
    planned_at timestamptz not null,
    minutes int not null,
    series_id uuid,
    notes text not null default '',
    next_actions jsonb not null default '[]',
    noticed text,
    whats_next text,
    again_at timestamptz,
    family_told boolean not null default false,
    ended_at timestamptz,
    ended_by uuid,
    missed_reason text,
    moved_to uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_check_in primary key (district_id, id),
    constraint fk_check_in_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_check_in_educator foreign key (district_id, educator_id) references app.person (district_id, id),
    constraint fk_check_in_ended_by foreign key (district_id, ended_by) references app.person (district_id, id),
    constraint fk_check_in_created_by foreign key (district_id, created_by) references app.person (district_id, id),
    constraint fk_check_in_moved_to foreign key (district_id, moved_to) references app.check_in (district_id, id),
    constraint ck_check_in_status check (status in ('PLANNED', 'HELD', 'MISSED', 'RESCHEDULED')),
    constraint ck_check_in_minutes check (minutes between 5 and 120),
    -- a talk is held once all three closing lines are there
    constraint ck_check_in_held check ((status = 'HELD') = (trim(coalesce(noticed, '')) <> ''
        and trim(coalesce(whats_next, '')) <> '' and again_at is not null)),
    constraint ck_check_in_ended check ((status = 'PLANNED') = (ended_at is null and ended_by is null)),
    constraint ck_check_in_moved_to check ((status = 'RESCHEDULED') = (moved_to is not null))
);
call app.protect('app.check_in');
-- a student's check-ins, newest first, and the last one held
create index ix_check_in_district_id_student_id_planned_at on app.check_in (district_id, student_id, planned_at desc, id);

create function app.guard_check_in() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a check-in is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if new.student_id <> old.student_id then
        raise exception 'whose check-in it is does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status <> 'PLANNED' and (new.notes, new.next_actions, new.noticed, new.whats_next, new.planned_at)
            is distinct from (old.notes, old.next_actions, old.noticed, old.whats_next, old.planned_at) then
        raise exception 'what was said in a check-in does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (
            ('PLANNED', 'HELD'), ('PLANNED', 'MISSED'), ('MISSED', 'RESCHEDULED')) then
        raise exception 'a check-in does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.check_in for each row execute function app.guard_check_in();
create trigger guard_truncate before truncate on app.check_in for each statement execute function app.refuse_change();

-- What someone wants to use the time for.
create table app.check_in_topic (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    check_in_id uuid not null,
    author_id uuid not null,
    body text not null,
    evidence_id uuid,
    added_at timestamptz not null,
    constraint pk_check_in_topic primary key (district_id, id),
    constraint fk_check_in_topic_check_in foreign key (district_id, check_in_id) references app.check_in (district_id, id),
    constraint fk_check_in_topic_author foreign key (district_id, author_id) references app.person (district_id, id),
    constraint ck_check_in_topic_body check (length(body) between 1 and 300)
);
call app.protect('app.check_in_topic');
call app.append_only('app.check_in_topic');
comment on column app.check_in_topic.evidence_id is 'what was brought along; no key, because evidence stands above profiles';
-- the topics of some check-ins
create index ix_check_in_topic_district_id_check_in_id on app.check_in_topic (district_id, check_in_id, added_at);

-- One key for each student whose data is sealed. Without it what was sealed is gone for good, in backups too.
create table app.student_key (
    district_id int not null default app.current_district(),
    student_id uuid not null,
    wrapped bytea not null,
    master_key text not null,
    made_at timestamptz not null,
    constraint pk_student_key primary key (district_id, student_id),
    constraint fk_student_key_student foreign key (district_id, student_id) references app.person (district_id, id)
);
call app.protect('app.student_key');
comment on column app.student_key.wrapped is 'the key, sealed with a key of the district that is derived from the master key';
comment on column app.student_key.master_key is 'which master key: the first 16 hex digits of its SHA-256';

-- What an educator keeps for herself about a talk. Nobody else reads it; the words are sealed.
create table app.check_in_note (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    check_in_id uuid not null,
    author_id uuid not null,
    sealed bytea not null,
    changed_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_check_in_note primary key (district_id, id),
    constraint uq_check_in_note_author unique (district_id, check_in_id, author_id),
    constraint fk_check_in_note_check_in foreign key (district_id, check_in_id) references app.check_in (district_id, id),
    constraint fk_check_in_note_author foreign key (district_id, author_id) references app.person (district_id, id)
);
call app.protect('app.check_in_note');
