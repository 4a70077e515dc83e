-- What goals said and which actions were done, as of any day.

create table app.goal_past (
    district_id int not null default app.current_district(),
    goal_id uuid not null,
    until timestamptz not null,
    content text not null,
    constraint pk_goal_past primary key (district_id, goal_id, until),
    constraint fk_goal_past_goal foreign key (district_id, goal_id) references app.goal (district_id, id)
);
call app.protect('app.goal_past');
call app.append_only('app.goal_past');
comment on column app.goal_past.content is 'what the goal said before that moment';

create table app.goal_mark (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    goal_id uuid not null,
    number int not null,
    done boolean not null,
    marked_at timestamptz not null,
    constraint pk_goal_mark primary key (district_id, id),
    constraint fk_goal_mark_goal foreign key (district_id, goal_id) references app.goal (district_id, id)
);
call app.protect('app.goal_mark');
-- the marks of some goals, in order
create index ix_goal_mark_district_id_goal_id on app.goal_mark (district_id, goal_id, number, marked_at);
insert into app.goal_mark (district_id, goal_id, number, done, marked_at)
    select district_id, goal_id, number, true, done_at from app.goal_action where done_at is not null;
call app.append_only('app.goal_mark');
