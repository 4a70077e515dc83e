-- The learner profile: entries, each with an author and a basis, and versions that both sides agree on (laws 1 and 8).

-- One row a student who has a profile. Every change bumps the version first, which also queues writers of one profile.
create table app.learner_profile (
    district_id int not null default app.current_district(),
    student_id uuid not null,
    version bigint not null default 0,
    constraint pk_learner_profile primary key (district_id, student_id),
    constraint fk_learner_profile_student foreign key (district_id, student_id) references app.person (district_id, id)
);
call app.protect('app.learner_profile');

create table app.profile_entry (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    kind text not null,
    body text not null,
    author_id uuid not null,
    author_capacity text not null,
    basis_kind text not null,
    basis_note text,
    basis_evidence_ids uuid[] not null default '{}',
    visibility text not null,
    named_ids uuid[] not null default '{}',
    status text not null,
    reason text,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    version bigint not null default 0,
    constraint pk_profile_entry primary key (district_id, id),
    constraint fk_profile_entry_profile foreign key (district_id, student_id)
        references app.learner_profile (district_id, student_id),
    constraint fk_profile_entry_author foreign key (district_id, author_id) references app.person (district_id, id),
    constraint fk_profile_entry_changed_by foreign key (district_id, changed_by) references app.person (district_id, id),
    constraint ck_profile_entry_kind
        check (kind in ('STRENGTH', 'NEED', 'INTEREST', 'MOTIVATION', 'PREFERENCE', 'CONTEXT')),
    constraint ck_profile_entry_body check (length(body) between 1 and 500),
    constraint ck_profile_entry_author check (author_capacity in ('LEARNER', 'EDUCATOR', 'GUARDIAN')
        and (author_capacity = 'LEARNER') = (author_id = student_id)),
    constraint ck_profile_entry_basis
        check (basis_kind in ('CONVERSATION', 'EVIDENCE', 'SURVEY', 'OBSERVATION', 'SELF')
            and (basis_kind <> 'EVIDENCE' or cardinality(basis_evidence_ids) > 0)
            and (basis_kind <> 'SELF' or author_capacity = 'LEARNER')),
    constraint ck_profile_entry_visibility
        check (visibility in ('SHARED', 'EDUCATORS', 'NAMED', 'STUDENT_PRIVATE')
            and (visibility = 'NAMED') = (cardinality(named_ids) > 0)),
    constraint ck_profile_entry_status check (status in ('OFFERED', 'CONFIRMED', 'DISPUTED', 'RETIRED')
        and (status not in ('DISPUTED', 'RETIRED') or reason is not null)),
    -- the student's own words need no one's leave; a suggestion waits for the student
    constraint ck_profile_entry_offered check (status <> 'OFFERED' or author_capacity <> 'LEARNER')
);
call app.protect('app.profile_entry');
comment on column app.profile_entry.basis_evidence_ids is 'evidence; no key, because evidence stands above profiles';
-- the entries of a student
create index ix_profile_entry_district_id_student_id on app.profile_entry (district_id, student_id);

-- What every entry said at every moment; written by the database, so that no way of writing leaves it out.
create table app.profile_entry_past (
    district_id int not null default app.current_district(),
    entry_id uuid not null,
    version bigint not null,
    student_id uuid not null,
    changed_at timestamptz not null,
    entry jsonb not null,
    constraint pk_profile_entry_past primary key (district_id, entry_id, version),
    constraint fk_profile_entry_past_entry foreign key (district_id, entry_id)
        references app.profile_entry (district_id, id)
);
call app.protect('app.profile_entry_past');
call app.append_only('app.profile_entry_past');
-- a student's entries as of a time
create index ix_profile_entry_past_district_id_student_id_changed_at
    on app.profile_entry_past (district_id, student_id, changed_at);

create function app.remember_profile_entry() returns trigger language plpgsql as $$
begin
    insert into app.profile_entry_past (district_id, entry_id, version, student_id, changed_at, entry)
    values (new.district_id, new.id, new.version, new.student_id, new.changed_at, to_jsonb(new));
    return null;
end $$;
create trigger remember after insert or update on app.profile_entry
    for each row execute function app.remember_profile_entry();

create function app.guard_profile_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an entry is retired, never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.student_id, new.author_id, new.author_capacity, new.created_at)
            is distinct from (old.student_id, old.author_id, old.author_capacity, old.created_at) then
        raise exception 'whose entry it is does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status = 'RETIRED' or (new.status <> old.status and (old.status, new.status) not in (
            ('OFFERED', 'CONFIRMED'), ('OFFERED', 'RETIRED'), ('CONFIRMED', 'DISPUTED'), ('CONFIRMED', 'RETIRED'),
            ('DISPUTED', 'CONFIRMED'), ('DISPUTED', 'RETIRED'))) then
        raise exception 'an entry does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.status = 'CONFIRMED' and new.status <> old.status and new.changed_by <> new.student_id then
        raise exception 'only the student confirms an entry' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.profile_entry
    for each row execute function app.guard_profile_entry();
create trigger guard_truncate before truncate on app.profile_entry
    for each statement execute function app.refuse_change();

-- A version is known by the hash of its content. The draft is the living profile itself and has no row here.
create table app.profile_version (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    number int not null,
    status text not null,
    content text not null,
    hash text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    change_note text,
    change_requested_by uuid,
    change_requested_at timestamptz,
    agreed_at timestamptz,
    superseded_at timestamptz,
    version bigint not null default 0,
    subject_kind text not null generated always as ('PROFILE_VERSION') stored,
    agreed_hash text generated always as (case when status in ('AGREED', 'SUPERSEDED') then hash end) stored,
    constraint pk_profile_version primary key (district_id, id),
    constraint fk_profile_version_profile foreign key (district_id, student_id)
        references app.learner_profile (district_id, student_id),
    constraint fk_profile_version_proposed_by foreign key (district_id, proposed_by)
        references app.person (district_id, id),
    constraint fk_profile_version_change_requested_by foreign key (district_id, change_requested_by)
        references app.person (district_id, id),
    -- law 1: no AGREED row without both agreements to its hash
    constraint fk_profile_version_mutual_agreement foreign key (district_id, subject_kind, id, agreed_hash)
        references app.mutual_agreement (district_id, subject_kind, subject_id, subject_hash),
    constraint uq_profile_version_number unique (district_id, student_id, number),
    constraint ck_profile_version_status check (status in ('PROPOSED', 'CHANGES_REQUESTED', 'AGREED', 'SUPERSEDED')),
    -- the content is canonical JSON (RFC 8785); its hash is checked here and can be recomputed by anyone
    constraint ck_profile_version_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint ck_profile_version_change_note check (status <> 'CHANGES_REQUESTED' or change_note is not null),
    constraint ck_profile_version_agreed_at check ((status in ('AGREED', 'SUPERSEDED')) = (agreed_at is not null)),
    constraint ck_profile_version_superseded_at check ((status = 'SUPERSEDED') = (superseded_at is not null))
);
call app.protect('app.profile_version');
-- one proposal at a time, and one version in force
create unique index uq_profile_version_open on app.profile_version (district_id, student_id)
    where status in ('PROPOSED', 'CHANGES_REQUESTED');
create unique index uq_profile_version_agreed on app.profile_version (district_id, student_id) where status = 'AGREED';

create function app.guard_profile_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a profile version is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.student_id, new.number) is distinct from (old.student_id, old.number) then
        raise exception 'whose version it is does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status in ('AGREED', 'SUPERSEDED') and (old.status = 'SUPERSEDED'
            or (new.content, new.hash, new.proposed_by, new.proposed_at, new.agreed_at)
                is distinct from (old.content, old.hash, old.proposed_by, old.proposed_at, old.agreed_at)) then
        raise exception 'an agreed version does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (('PROPOSED', 'CHANGES_REQUESTED'),
            ('CHANGES_REQUESTED', 'PROPOSED'), ('PROPOSED', 'AGREED'), ('AGREED', 'SUPERSEDED')) then
        raise exception 'a version does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.profile_version
    for each row execute function app.guard_profile_version();
create trigger guard_truncate before truncate on app.profile_version
    for each statement execute function app.refuse_change();
