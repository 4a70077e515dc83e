-- What one side would like to be different about a path, until the other accepts it, perhaps edited, or wants to talk.

create table app.path_step_proposal (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    step_id uuid,
    reason text not null,
    note text,
    edits jsonb not null,
    side text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    status text not null default 'OPEN',
    answered_by uuid,
    answered_at timestamptz,
    answer_note text,
    revision_id uuid,
    version bigint not null default 0,
    constraint pk_path_step_proposal primary key (district_id, id),
    constraint fk_path_step_proposal_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint fk_path_step_proposal_proposed_by foreign key (district_id, proposed_by) references app.person (district_id, id),
    constraint fk_path_step_proposal_answered_by foreign key (district_id, answered_by) references app.person (district_id, id),
    constraint fk_path_step_proposal_revision foreign key (district_id, revision_id) references app.path_revision (district_id, id),
    constraint ck_path_step_proposal_reason
        check (reason in ('TOO_EASY', 'TOO_HARD', 'NOT_FOR_ME', 'OTHER_TIME_OR_PLACE', 'OWN_IDEA')),
    constraint ck_path_step_proposal_side check (side in ('LEARNER', 'EDUCATOR')),
    constraint ck_path_step_proposal_status check (status in ('OPEN', 'TALK', 'ACCEPTED', 'WITHDRAWN')),
    constraint ck_path_step_proposal_answered
        check ((status = 'OPEN') = (answered_by is null) and (status = 'OPEN') = (answered_at is null)),
    constraint ck_path_step_proposal_accepted check ((status = 'ACCEPTED') = (revision_id is not null)),
    constraint ck_path_step_proposal_edits check (jsonb_typeof(edits) = 'array')
);
call app.protect('app.path_step_proposal');
comment on column app.path_step_proposal.step_id is 'the step it is about; empty: the path as a whole';
comment on column app.path_step_proposal.edits is 'the concrete change; empty: the other side finds one';
-- those of one student
create index ix_path_step_proposal_student_id on app.path_step_proposal (district_id, student_id, proposed_at);

create function app.guard_path_step_proposal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'what somebody proposed is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.student_id, new.step_id, new.reason, new.note, new.edits, new.side, new.proposed_by, new.proposed_at)
            is distinct from
            (old.student_id, old.step_id, old.reason, old.note, old.edits, old.side, old.proposed_by, old.proposed_at) then
        raise exception 'what somebody proposed does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.status in ('ACCEPTED', 'WITHDRAWN') and new.status <> old.status then
        raise exception 'a proposal does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.path_step_proposal
    for each row execute function app.guard_path_step_proposal();
