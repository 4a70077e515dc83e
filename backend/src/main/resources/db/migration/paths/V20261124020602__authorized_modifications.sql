-- The only lawful exception to what is expected of everyone: an IEP, 504 or EL team decided it, a named authority signed
-- it, the family was told, and it ends. What it says never changes; whether it is in force follows from the day.

create table app.authorized_modification (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    competency_id uuid not null,
    required_level int,
    team text not null,
    grounds text not null,
    starts_on date not null,
    ends_on date not null,
    status text not null default 'PROPOSED',
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    authority text,
    notice_to text,
    notice_on date,
    notice_way text,
    authorized_by uuid,
    authorized_at timestamptz,
    revoked_by uuid,
    revoked_at timestamptz,
    revocation_reason text,
    version bigint not null default 0,
    constraint pk_authorized_modification primary key (district_id, id),
    constraint fk_authorized_modification_student foreign key (district_id, student_id)
        references app.person (district_id, id),
    constraint fk_authorized_modification_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint fk_authorized_modification_proposed_by foreign key (district_id, proposed_by)
        references app.person (district_id, id),
    constraint fk_authorized_modification_authorized_by foreign key (district_id, authorized_by)
        references app.person (district_id, id),
    constraint fk_authorized_modification_revoked_by foreign key (district_id, revoked_by)
        references app.person (district_id, id),
    constraint ck_authorized_modification_required_level check (required_level between 1 and 5),
    constraint ck_authorized_modification_team check (team in ('IEP', 'SECTION_504', 'EL')),
    constraint ck_authorized_modification_notice_way check (notice_way in ('LETTER', 'CONVERSATION', 'MESSAGE')),
    constraint ck_authorized_modification_status check (status in ('PROPOSED', 'AUTHORIZED', 'REVOKED')),
    -- such plans are looked at again every year
    constraint ck_authorized_modification_ends_on check (ends_on between starts_on and starts_on + 366),
    constraint ck_authorized_modification_authorized check (status <> 'AUTHORIZED'
        or num_nulls(authority, notice_to, notice_on, notice_way, authorized_by, authorized_at) = 0),
    constraint ck_authorized_modification_authorized_by check (authorized_by <> proposed_by),
    constraint ck_authorized_modification_revoked
        check (status <> 'REVOKED' or num_nulls(revoked_by, revoked_at, revocation_reason) = 0)
);
call app.protect('app.authorized_modification');
comment on column app.authorized_modification.required_level is 'the level instead; empty: not required';
comment on column app.authorized_modification.notice_to is 'the guardian who was told';
-- those of a student: with each look at what is required of her
create index ix_authorized_modification_student_id on app.authorized_modification (district_id, student_id);

create function app.guard_authorized_modification() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a modification is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.status <> 'PROPOSED' then
            raise exception 'a modification is proposed first' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if (new.student_id, new.competency_id, new.required_level, new.team, new.grounds, new.starts_on, new.ends_on, new.proposed_by)
            is distinct from
            (old.student_id, old.competency_id, old.required_level, old.team, old.grounds, old.starts_on, old.ends_on, old.proposed_by)
            then
        raise exception 'what a modification says does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in
            (('PROPOSED', 'AUTHORIZED'), ('PROPOSED', 'REVOKED'), ('AUTHORIZED', 'REVOKED')) then
        raise exception 'a modification does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before insert or update or delete on app.authorized_modification
    for each row execute function app.guard_authorized_modification();

-- In force today, the latest for each competency.
create function app.modifications_in_force(student uuid)
    returns table (competency_id uuid, required_level int) language sql stable as $$
    select distinct on (m.competency_id) m.competency_id, m.required_level
    from app.authorized_modification m join app.district d on d.district_id = m.district_id
    where m.student_id = student and m.status = 'AUTHORIZED'
        and cast(now() at time zone d.time_zone as date) between m.starts_on and m.ends_on
    order by m.competency_id, m.authorized_at desc
$$;

-- What is required of a student, by path_shortfall and the planner alike: as before, but for what is modified.
create or replace function app.required_items(student uuid)
    returns table (competency_id uuid, required_level int, due_on date, expectation_set_id uuid)
    language sql stable as $$
    with holding as materialized (
        select s.district_id, s.id from app.expectation_set s
        where s.status = 'ADOPTED' and s.grade_level = (select p.grade_level from app.person p where p.id = student)
        union
        select s.district_id, s.id from app.current_enrollment e
        join app.class c on (c.district_id, c.id) = (e.district_id, e.class_id)
        join app.expectation_set s on (s.district_id, s.course_id) = (c.district_id, c.course_id)
        where e.person_id = student and e.role = 'STUDENT' and s.status = 'ADOPTED'),
    modified as materialized (select * from app.modifications_in_force(student))
    select i.competency_id, least(i.required_level, m.required_level), i.due_on, h.id
    from holding h join app.expectation_item i on (i.district_id, i.set_id) = (h.district_id, h.id)
    left join modified m on m.competency_id = i.competency_id
    where m.competency_id is null or m.required_level is not null
$$;
