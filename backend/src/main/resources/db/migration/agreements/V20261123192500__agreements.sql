-- Who agreed to which hash, in which capacity. Facts only: an agreement ends by a row in agreement_ending, and a subject
-- is agreed by a row in mutual_agreement, which is refused without both sides (law 1).
--
-- A module whose thing is agreed on points a foreign key at mutual_agreement, so that the database refuses an AGREED row
-- without both agreements to its hash:
--   subject_kind text generated always as ('PROFILE_VERSION') stored,
--   agreed_hash text generated always as (case when status in ('AGREED', …) then hash end) stored,
--   foreign key (district_id, subject_kind, id, agreed_hash)
--     references app.mutual_agreement (district_id, subject_kind, subject_id, subject_hash)

create table app.agreement (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    subject_kind text not null,
    subject_id uuid not null,
    subject_hash text not null,
    student_id uuid not null,
    actor_id uuid not null,
    capacity text not null,
    given_at timestamptz not null,
    constraint pk_agreement primary key (district_id, id),
    constraint ck_agreement_subject_kind check (subject_kind ~ '^[A-Z][A-Z_]+$'),
    constraint ck_agreement_subject_hash check (subject_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_agreement_capacity check (capacity in ('LEARNER', 'EDUCATOR', 'GUARDIAN', 'WITNESS')),
    -- nobody sits on both sides: the learner is the student, and no one else is
    constraint ck_agreement_side check ((capacity = 'LEARNER') = (actor_id = student_id))
);
call app.protect('app.agreement');
call app.append_only('app.agreement');
comment on column app.agreement.actor_id is 'person; no key, because people are not below this module';
-- the agreements of one subject or of many
create index ix_agreement_district_id_subject_kind_subject_id on app.agreement (district_id, subject_kind, subject_id);

create table app.agreement_ending (
    district_id int not null default app.current_district(),
    agreement_id uuid not null,
    status text not null,
    reason text not null,
    ended_by uuid,
    ended_at timestamptz not null,
    constraint pk_agreement_ending primary key (district_id, agreement_id),
    constraint fk_agreement_ending_agreement foreign key (district_id, agreement_id)
        references app.agreement (district_id, id),
    constraint ck_agreement_ending_status check (status in ('VOID', 'WITHDRAWN'))
);
call app.protect('app.agreement_ending');
call app.append_only('app.agreement_ending');
comment on column app.agreement_ending.ended_by is 'person; null when the system ended it';

create table app.mutual_agreement (
    district_id int not null default app.current_district(),
    subject_kind text not null,
    subject_id uuid not null,
    subject_hash text not null,
    reached_at timestamptz not null,
    constraint pk_mutual_agreement primary key (district_id, subject_kind, subject_id),
    constraint uq_mutual_agreement_subject_hash unique (district_id, subject_kind, subject_id, subject_hash)
);
call app.protect('app.mutual_agreement');
call app.append_only('app.mutual_agreement');

-- Ending an agreement and settling its subject exclude each other, also when they come at the same moment.
create function app.lock_agreement_subject(kind text, subject uuid) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended(kind || subject::text, 42))
$$;

create function app.guard_mutual_agreement() returns trigger language plpgsql as $$
begin
    perform app.lock_agreement_subject(new.subject_kind, new.subject_id);
    if (select count(distinct a.capacity) from app.agreement a
            where a.district_id = new.district_id and a.subject_kind = new.subject_kind
                and a.subject_id = new.subject_id and a.subject_hash = new.subject_hash
                and a.capacity in ('LEARNER', 'EDUCATOR')
                and not exists (select from app.agreement_ending e
                    where e.district_id = a.district_id and e.agreement_id = a.id)) < 2 then
        raise exception 'a learner and an educator must agree to the same hash first'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before insert on app.mutual_agreement for each row execute function app.guard_mutual_agreement();

create function app.guard_agreement_ending() returns trigger language plpgsql as $$
declare
    given app.agreement;
begin
    select * into given from app.agreement a where a.district_id = new.district_id and a.id = new.agreement_id;
    perform app.lock_agreement_subject(given.subject_kind, given.subject_id);
    if exists (select from app.mutual_agreement m where m.district_id = given.district_id
            and m.subject_kind = given.subject_kind and m.subject_id = given.subject_id) then
        raise exception 'what both sides agreed on stays agreed' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status = 'WITHDRAWN' and new.ended_by is distinct from given.actor_id then
        raise exception 'only the person who agreed withdraws it' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before insert on app.agreement_ending for each row execute function app.guard_agreement_ending();
