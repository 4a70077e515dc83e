-- Work made together: who brought it names partners, and it becomes a piece of each who says which part was theirs. The
-- one who brought it stands here too, so that every member of a group is one row.

create table app.evidence_partner (
    district_id int not null default app.current_district(),
    evidence_id uuid not null,
    partner_id uuid not null,
    status text not null default 'ASKED',
    part text,
    shows_name boolean not null default false,
    asked_at timestamptz not null,
    answered_at timestamptz,
    own_evidence_id uuid,
    constraint pk_evidence_partner primary key (district_id, evidence_id, partner_id),
    constraint uq_evidence_partner_own unique (district_id, own_evidence_id),
    constraint fk_evidence_partner_evidence foreign key (district_id, evidence_id)
        references app.evidence (district_id, id),
    constraint fk_evidence_partner_partner foreign key (district_id, partner_id) references app.person (district_id, id),
    constraint fk_evidence_partner_own foreign key (district_id, own_evidence_id)
        references app.evidence (district_id, id),
    constraint ck_evidence_partner_status check (status in ('ASKED', 'CONFIRMED', 'DECLINED')),
    -- nothing counts for a partner who has not said which part was theirs
    constraint ck_evidence_partner_part check ((status = 'CONFIRMED') = (own_evidence_id is not null)
        and (status <> 'CONFIRMED' or part is not null or own_evidence_id = evidence_id))
);
call app.protect('app.evidence_partner');
comment on column app.evidence_partner.part is 'in the partner''s own words';
comment on column app.evidence_partner.shows_name is 'whether families of the others may read the name';
comment on column app.evidence_partner.own_evidence_id is 'the piece it became for this member';
-- what a student is asked to say a part of
create index ix_evidence_partner_asked on app.evidence_partner (district_id, partner_id, asked_at) where status = 'ASKED';

-- A draft may name others; once it is sent the group is settled, and an answer stays.
create function app.guard_evidence_partner() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select from app.evidence e where e.district_id = old.district_id
            and e.id = old.evidence_id and e.status in ('CAPTURED', 'RETURNED')) then
        raise exception 'who made it is settled once it is sent' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'UPDATE' and old.status <> 'ASKED' and old.own_evidence_id is distinct from old.evidence_id then
        raise exception 'what a partner said stays' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' and old.status <> 'ASKED' and old.own_evidence_id is distinct from old.evidence_id then
        raise exception 'what a partner said stays' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger guard before update or delete on app.evidence_partner
    for each row execute function app.guard_evidence_partner();
create trigger guard_truncate before truncate on app.evidence_partner
    for each statement execute function app.refuse_change();
