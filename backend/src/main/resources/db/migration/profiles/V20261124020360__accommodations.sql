-- Support under an IEP, a 504 plan or for learners of English. It says how, never what: no competency, no level.
create table app.accommodation (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    kind text not null,
    body text not null,
    entered_by uuid not null,
    entered_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    end_reason text,
    version bigint not null default 0,
    constraint pk_accommodation primary key (district_id, id),
    constraint fk_accommodation_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_accommodation_entered_by foreign key (district_id, entered_by) references app.person (district_id, id),
    constraint fk_accommodation_ended_by foreign key (district_id, ended_by) references app.person (district_id, id),
    constraint ck_accommodation_kind check (kind in ('IEP', 'SECTION_504', 'ENGLISH_LEARNER')),
    constraint ck_accommodation_body check (length(body) between 1 and 300),
    constraint ck_accommodation_ended_at check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
call app.protect('app.accommodation');
-- the support of a student
create index ix_accommodation_district_id_student_id on app.accommodation (district_id, student_id);

create function app.guard_accommodation() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'support is ended, never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if old.ended_at is not null or (new.student_id, new.kind, new.body, new.entered_by, new.entered_at)
            is distinct from (old.student_id, old.kind, old.body, old.entered_by, old.entered_at) then
        raise exception 'support is ended and entered anew, not rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.accommodation
    for each row execute function app.guard_accommodation();
create trigger guard_truncate before truncate on app.accommodation
    for each statement execute function app.refuse_change();
