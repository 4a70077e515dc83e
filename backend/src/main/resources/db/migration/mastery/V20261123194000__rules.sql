-- Mastery rules are data, in versions. An adopted version never changes: states point at it for good.

create table app.mastery_rule (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    name text not null,
    number int not null,
    kind text not null,
    parameters jsonb not null,
    status text not null default 'DRAFT',
    created_by uuid,
    created_at timestamptz not null default now(),
    adopted_by uuid,
    adopted_at timestamptz,
    retired_at timestamptz,
    version bigint not null default 0,
    constraint pk_mastery_rule primary key (district_id, id),
    constraint uq_mastery_rule_district_id_name_number unique (district_id, name, number),
    constraint fk_mastery_rule_created_by foreign key (district_id, created_by) references app.person (district_id, id),
    constraint fk_mastery_rule_adopted_by foreign key (district_id, adopted_by) references app.person (district_id, id),
    constraint ck_mastery_rule_kind check (kind in ('BODY_OF_EVIDENCE')),
    constraint ck_mastery_rule_status check (status in ('DRAFT', 'ADOPTED', 'RETIRED')),
    constraint ck_mastery_rule_adopted_at check (status = 'DRAFT' or adopted_at is not null)
);
call app.protect('app.mastery_rule');
comment on column app.mastery_rule.created_by is 'empty for the rule that Trellis brings along';
-- the rule in force: one in a district
create unique index uq_mastery_rule_district_id_adopted on app.mastery_rule (district_id) where status = 'ADOPTED';

create function app.guard_mastery_rule() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a mastery rule is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.name, new.number, new.kind, new.parameters) is distinct from (old.name, old.number, old.kind, old.parameters)
            and old.status <> 'DRAFT' then
        raise exception 'version % of a mastery rule is frozen', old.number using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (('DRAFT', 'ADOPTED'), ('ADOPTED', 'RETIRED')) then
        raise exception 'a mastery rule does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.mastery_rule for each row execute function app.guard_mastery_rule();
