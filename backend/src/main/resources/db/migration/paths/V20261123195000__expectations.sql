-- What the district expects: adopted sets never change, and nobody has a copy of their own.

create table app.expectation_set (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    title text not null,
    grade_level text,
    course_id uuid,
    framework_id uuid not null,
    rule_id uuid not null,
    status text not null default 'DRAFT',
    created_by uuid,
    created_at timestamptz not null,
    adopted_by uuid,
    adopted_at timestamptz,
    superseded_at timestamptz,
    version bigint not null default 0,
    constraint pk_expectation_set primary key (district_id, id),
    constraint fk_expectation_set_course foreign key (district_id, course_id) references app.course (district_id, id),
    constraint fk_expectation_set_framework foreign key (district_id, framework_id)
        references app.framework (district_id, id),
    constraint fk_expectation_set_rule foreign key (district_id, rule_id) references app.mastery_rule (district_id, id),
    constraint fk_expectation_set_created_by foreign key (district_id, created_by) references app.person (district_id, id),
    constraint fk_expectation_set_adopted_by foreign key (district_id, adopted_by) references app.person (district_id, id),
    constraint ck_expectation_set_scope check ((grade_level is null) <> (course_id is null)),
    constraint ck_expectation_set_status check (status in ('DRAFT', 'ADOPTED', 'SUPERSEDED')),
    constraint ck_expectation_set_adopted_by check (status = 'DRAFT' or (adopted_by is not null and adopted_at is not null))
);
call app.protect('app.expectation_set');
-- one set in force for a grade level or course and framework
create unique index uq_expectation_set_grade_level on app.expectation_set (district_id, grade_level, framework_id)
    where status = 'ADOPTED' and grade_level is not null;
create unique index uq_expectation_set_course_id on app.expectation_set (district_id, course_id, framework_id)
    where status = 'ADOPTED' and course_id is not null;

create table app.expectation_item (
    district_id int not null default app.current_district(),
    set_id uuid not null,
    competency_id uuid not null,
    required_level int not null,
    due_on date,
    position int not null,
    constraint pk_expectation_item primary key (district_id, set_id, competency_id),
    constraint fk_expectation_item_set foreign key (district_id, set_id) references app.expectation_set (district_id, id),
    constraint fk_expectation_item_competency foreign key (district_id, competency_id)
        references app.competency (district_id, id),
    constraint ck_expectation_item_required_level check (required_level between 1 and 5)
);
call app.protect('app.expectation_item');

create function app.guard_expectation_set() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.status <> 'DRAFT' then
            raise exception 'an adopted expectation set is never deleted' using errcode = 'integrity_constraint_violation';
        end if;
        return old;
    end if;
    if old.status <> 'DRAFT' and (new.title, new.grade_level, new.course_id, new.framework_id, new.rule_id)
            is distinct from (old.title, old.grade_level, old.course_id, old.framework_id, old.rule_id) then
        raise exception 'an adopted expectation set does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (('DRAFT', 'ADOPTED'), ('ADOPTED', 'SUPERSEDED')) then
        raise exception 'an expectation set does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.expectation_set
    for each row execute function app.guard_expectation_set();

create function app.guard_expectation_item() returns trigger language plpgsql as $$
declare
    item app.expectation_item := case tg_op when 'INSERT' then new else old end;
begin
    if exists (select from app.expectation_set s where s.district_id = item.district_id and s.id = item.set_id
            and s.status <> 'DRAFT') then
        raise exception 'the items of an adopted expectation set do not change'
            using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on app.expectation_item
    for each row execute function app.guard_expectation_item();

-- What is required of a student today: by grade level, and by the courses of the classes she is in.
create function app.required_items(student uuid)
    returns table (competency_id uuid, required_level int, due_on date, expectation_set_id uuid)
    language sql stable as $$
    select i.competency_id, i.required_level, i.due_on, s.id
    from app.expectation_set s
    join app.expectation_item i on (i.district_id, i.set_id) = (s.district_id, s.id)
    where s.status = 'ADOPTED' and (
        s.grade_level = (select p.grade_level from app.person p where p.id = student)
        or s.course_id in (select c.course_id from app.current_enrollment e
            join app.class c on (c.district_id, c.id) = (e.district_id, e.class_id)
            where e.person_id = student and e.role = 'STUDENT'))
$$;

-- Whom a set concerns today.
create function app.students_expected(expectation_set uuid) returns setof uuid language sql stable as $$
    select p.id from app.expectation_set s
    join app.person p on p.district_id = s.district_id and p.grade_level = s.grade_level and p.status = 'ACTIVE'
    where s.id = expectation_set
    union
    select e.person_id from app.expectation_set s
    join app.class c on (c.district_id, c.course_id) = (s.district_id, s.course_id)
    join app.current_enrollment e on (e.district_id, e.class_id) = (c.district_id, c.id) and e.role = 'STUDENT'
    where s.id = expectation_set
$$;
