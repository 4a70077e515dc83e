-- A step that waits says for what, on whom and until when; and what a look over all paths of the district found.

alter table app.path_step_progress
    add column block_reason text,
    add column block_owner_id uuid,
    add column block_due_on date,
    add column block_note text,
    add constraint fk_path_step_progress_block_owner foreign key (district_id, block_owner_id)
        references app.person (district_id, id),
    add constraint ck_path_step_progress_block_reason check (block_reason in
        ('AWAITS_REVIEW', 'NEEDS_PEOPLE', 'NEEDS_PLACE', 'NEEDS_MATERIAL', 'NEEDS_TALK')),
    add constraint ck_path_step_progress_block check (num_nulls(block_reason, block_owner_id, block_due_on) in (0, 3)),
    add constraint ck_path_step_progress_blocked check (status <> 'BLOCKED' or block_reason is not null);
-- what waits in the district, longest overdue first
create index ix_path_step_progress_block_due_on on app.path_step_progress (district_id, block_due_on)
    where block_reason is not null;

create table app.path_check (
    district_id int not null default app.current_district(),
    id uuid not null default uuidv7(),
    checked_at timestamptz not null,
    checked_by uuid,
    active_paths int not null,
    open_paths int not null,
    complete_paths int not null,
    blocked_paths int not null,
    dead_ends uuid[] not null,
    constraint pk_path_check primary key (district_id, id),
    constraint fk_path_check_checked_by foreign key (district_id, checked_by) references app.person (district_id, id),
    constraint ck_path_check_active_paths
        check (active_paths = open_paths + complete_paths + blocked_paths + cardinality(dead_ends))
);
call app.protect('app.path_check');
call app.append_only('app.path_check');
comment on column app.path_check.checked_by is 'empty for the nightly check';
comment on column app.path_check.dead_ends is 'students whose path has nothing to do, is not complete and waits for nobody';
create index ix_path_check_checked_at on app.path_check (district_id, checked_at);

-- Each active path: can something be done, is all of it done, does it wait for somebody? None of these is a dead end.
create function app.path_ways() returns table (student_id uuid, way text) language sql stable as $$
    select r.student_id, case
        when bool_or(coalesce(p.status, 'PLANNED') in ('AVAILABLE', 'IN_PROGRESS')) then 'OPEN'
        when bool_and(coalesce(p.status, 'PLANNED') in ('DONE', 'UNNEEDED')) then 'COMPLETE'
        when bool_or(p.block_reason is not null and p.status not in ('DONE', 'UNNEEDED')) then 'BLOCKED'
        else 'DEAD_END' end
    from app.path_revision r
    join app.path_step s on (s.district_id, s.revision_id) = (r.district_id, r.id)
    left join app.path_step_progress p on (p.district_id, p.student_id, p.step_id) = (r.district_id, r.student_id, s.step_id)
    where r.status = 'ACTIVE'
    group by r.student_id
$$;
