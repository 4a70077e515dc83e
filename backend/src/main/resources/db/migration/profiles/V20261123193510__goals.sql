-- Goals of a student: proposed by one side, active once a student and an educator agreed to the same words (law 1).

create table app.goal (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    status text not null,
    content text not null,
    hash text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    agreed_at timestamptz,
    closed_at timestamptz,
    closed_by uuid,
    reflection text,
    version bigint not null default 0,
    subject_kind text not null generated always as ('GOAL') stored,
    agreed_hash text generated always as (case when agreed_at is not null then hash end) stored,
    constraint pk_goal primary key (district_id, id),
    constraint fk_goal_profile foreign key (district_id, student_id)
        references app.learner_profile (district_id, student_id),
    constraint fk_goal_proposed_by foreign key (district_id, proposed_by) references app.person (district_id, id),
    constraint fk_goal_closed_by foreign key (district_id, closed_by) references app.person (district_id, id),
    -- law 1: nothing is agreed without both agreements to its hash
    constraint fk_goal_mutual_agreement foreign key (district_id, subject_kind, id, agreed_hash)
        references app.mutual_agreement (district_id, subject_kind, subject_id, subject_hash),
    constraint ck_goal_status check (status in ('PROPOSED', 'ACTIVE', 'ATTAINED', 'REVISED', 'SET_ASIDE')),
    -- the content is canonical JSON (RFC 8785); its hash is checked here and can be recomputed by anyone
    constraint ck_goal_hash check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint ck_goal_agreed_at check (case status when 'PROPOSED' then agreed_at is null
        when 'SET_ASIDE' then true else agreed_at is not null end),
    -- leaving a goal needs a reflection
    constraint ck_goal_closed check ((status in ('ATTAINED', 'REVISED', 'SET_ASIDE'))
        = (closed_at is not null and closed_by is not null and reflection is not null))
);
call app.protect('app.goal');
-- the goals of a student, newest first
create index ix_goal_district_id_student_id on app.goal (district_id, student_id, proposed_at);

create function app.guard_goal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a goal is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if new.student_id is distinct from old.student_id then
        raise exception 'whose goal it is does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.agreed_at is not null and (new.content, new.hash, new.agreed_at)
            is distinct from (old.content, old.hash, old.agreed_at) then
        raise exception 'an agreed goal does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (('PROPOSED', 'ACTIVE'), ('PROPOSED', 'SET_ASIDE'),
            ('ACTIVE', 'ATTAINED'), ('ACTIVE', 'REVISED'), ('ACTIVE', 'SET_ASIDE')) then
        raise exception 'a goal does not go from % to %', old.status, new.status
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.goal for each row execute function app.guard_goal();
create trigger guard_truncate before truncate on app.goal for each statement execute function app.refuse_change();

-- Which of the agreed actions are done: progress, not part of what was agreed.
create table app.goal_action (
    district_id int not null default app.current_district(),
    goal_id uuid not null,
    number int not null,
    done_at timestamptz,
    changed_by uuid not null,
    constraint pk_goal_action primary key (district_id, goal_id, number),
    constraint fk_goal_action_goal foreign key (district_id, goal_id) references app.goal (district_id, id),
    constraint fk_goal_action_changed_by foreign key (district_id, changed_by) references app.person (district_id, id),
    constraint ck_goal_action_number check (number between 1 and 5)
);
call app.protect('app.goal_action');

create table app.goal_reply (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    goal_id uuid not null,
    author_id uuid not null,
    body text not null,
    written_at timestamptz not null,
    constraint pk_goal_reply primary key (district_id, id),
    constraint fk_goal_reply_goal foreign key (district_id, goal_id) references app.goal (district_id, id),
    constraint fk_goal_reply_author foreign key (district_id, author_id) references app.person (district_id, id),
    constraint ck_goal_reply_body check (length(body) between 1 and 1000)
);
call app.protect('app.goal_reply');
call app.append_only('app.goal_reply');
-- what was said about some goals
create index ix_goal_reply_district_id_goal_id on app.goal_reply (district_id, goal_id, written_at);
