-- A student's week: how it feels, what became of last week's plan, and at most three things to do now. Hers until she shares it.

create table app.goal_week (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    student_id uuid not null,
    week_of date not null,
    feeling text,
    feeling_note text,
    look_back jsonb not null default '[]',
    plan jsonb not null default '[]',
    message text,
    shared_at timestamptz,
    changed_at timestamptz not null,
    version bigint not null default 0,
    constraint pk_goal_week primary key (district_id, id),
    constraint uq_goal_week_student_week unique (district_id, student_id, week_of),
    constraint fk_goal_week_student foreign key (district_id, student_id) references app.person (district_id, id),
    constraint ck_goal_week_monday check (extract(isodow from week_of) = 1),
    constraint ck_goal_week_feeling check (feeling in ('GREAT', 'GOOD', 'OKAY', 'LOW', 'HARD')),
    constraint ck_goal_week_plan check (jsonb_array_length(plan) <= 3),
    -- nothing is shared without a plan
    constraint ck_goal_week_shared check (shared_at is null or jsonb_array_length(plan) >= 1)
);
call app.protect('app.goal_week');
comment on column app.goal_week.feeling is 'read by the student and her educators only, once the week is shared';

create function app.guard_goal_week() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a week is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if new.student_id <> old.student_id or new.week_of <> old.week_of or old.shared_at is not null then
        raise exception 'a shared week does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger guard before update or delete on app.goal_week for each row execute function app.guard_goal_week();
create trigger guard_truncate before truncate on app.goal_week for each statement execute function app.refuse_change();

create table app.goal_week_reply (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    goal_week_id uuid not null,
    author_id uuid not null,
    body text not null,
    written_at timestamptz not null,
    constraint pk_goal_week_reply primary key (district_id, id),
    constraint fk_goal_week_reply_week foreign key (district_id, goal_week_id) references app.goal_week (district_id, id),
    constraint fk_goal_week_reply_author foreign key (district_id, author_id) references app.person (district_id, id),
    constraint ck_goal_week_reply_body check (length(body) between 1 and 1000)
);
call app.protect('app.goal_week_reply');
call app.append_only('app.goal_week_reply');
-- what was said about some weeks
create index ix_goal_week_reply_district_id_goal_week_id on app.goal_week_reply (district_id, goal_week_id, written_at);
