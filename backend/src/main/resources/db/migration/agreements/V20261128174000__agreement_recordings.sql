-- A child up to grade 2 may agree by voice: the side is still the child's, and an educator recorded it. Law 1 then means
-- three people: the child, who recorded the child, and another educator who agrees. Nobody has a hand on both sides.
create table app.agreement_recording (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    recorded_by uuid not null,
    file_name text not null,
    media_type text not null,
    byte_count bigint not null,
    sha256 text not null,
    words text not null,
    recorded_at timestamptz not null,
    constraint pk_agreement_recording primary key (district_id, id),
    constraint uq_agreement_recording_people unique (district_id, id, student_id, recorded_by),
    constraint ck_agreement_recording_recorded_by check (recorded_by <> student_id),
    constraint ck_agreement_recording_media_type check (media_type ~ '^(audio|video)/'),
    constraint ck_agreement_recording_byte_count check (byte_count > 0),
    constraint ck_agreement_recording_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_agreement_recording_words check (length(words) between 1 and 500)
);
call app.protect('app.agreement_recording');
call app.append_only('app.agreement_recording');
comment on column app.agreement_recording.recorded_by is 'person; no key, because people are not below this module';

alter table app.agreement add column recorded_by uuid, add column recording_id uuid;
-- never blank: whoever is recorded has a recording, and only the learner is
alter table app.agreement add constraint ck_agreement_recorded
    check ((recorded_by is null) = (recording_id is null) and (recorded_by is null or capacity = 'LEARNER'));
alter table app.agreement add constraint fk_agreement_recording
    foreign key (district_id, recording_id, student_id, recorded_by)
    references app.agreement_recording (district_id, id, student_id, recorded_by);

create function app.guard_agreement() returns trigger language plpgsql as $$
begin
    perform app.lock_agreement_subject(new.subject_kind, new.subject_id);
    if exists (select from app.agreement a
            where a.district_id = new.district_id and a.subject_kind = new.subject_kind
                and a.subject_id = new.subject_id and a.subject_hash = new.subject_hash
                and (new.capacity = 'EDUCATOR' and a.recorded_by = new.actor_id
                    or a.capacity = 'EDUCATOR' and a.actor_id = new.recorded_by)
                and not exists (select from app.agreement_ending e
                    where e.district_id = a.district_id and e.agreement_id = a.id)) then
        raise exception 'who records the learner does not agree as the educator'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before insert on app.agreement for each row execute function app.guard_agreement();

create or replace function app.guard_mutual_agreement() returns trigger language plpgsql as $$
begin
    perform app.lock_agreement_subject(new.subject_kind, new.subject_id);
    if not exists (
            with given as (select a.capacity, a.actor_id, a.recorded_by from app.agreement a
                where a.district_id = new.district_id and a.subject_kind = new.subject_kind
                    and a.subject_id = new.subject_id and a.subject_hash = new.subject_hash
                    and not exists (select from app.agreement_ending e
                        where e.district_id = a.district_id and e.agreement_id = a.id))
            select from given learner join given educator on educator.actor_id is distinct from learner.recorded_by
            where learner.capacity = 'LEARNER' and educator.capacity = 'EDUCATOR') then
        raise exception 'a learner and an educator must agree to the same hash first'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create or replace function app.guard_agreement_ending() returns trigger language plpgsql as $$
declare
    given app.agreement;
begin
    select * into given from app.agreement a where a.district_id = new.district_id and a.id = new.agreement_id;
    perform app.lock_agreement_subject(given.subject_kind, given.subject_id);
    if exists (select from app.mutual_agreement m where m.district_id = given.district_id
            and m.subject_kind = given.subject_kind and m.subject_id = given.subject_id) then
        raise exception 'what both sides agreed on stays agreed' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status = 'WITHDRAWN' and new.ended_by is distinct from given.actor_id
            and new.ended_by is distinct from given.recorded_by then
        raise exception 'only the person who agreed or recorded it withdraws it'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
