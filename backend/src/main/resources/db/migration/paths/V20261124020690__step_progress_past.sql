-- How far a student was with each step at every moment; written by the database, so that no way of writing leaves it out.
create table app.path_step_progress_past (
    district_id int not null default app.current_district(),
    student_id uuid not null,
    step_id uuid not null,
    sequence bigint generated always as identity,
    changed_at timestamptz not null,
    progress jsonb not null,
    constraint pk_path_step_progress_past primary key (district_id, student_id, step_id, sequence),
    constraint fk_path_step_progress_past_progress foreign key (district_id, student_id, step_id)
        references app.path_step_progress (district_id, student_id, step_id)
);
call app.protect('app.path_step_progress_past');
call app.append_only('app.path_step_progress_past');

-- changed_at tells when the status moved; a pin or a choice moves by itself.
create function app.remember_step_progress() returns trigger language plpgsql as $$
begin
    insert into app.path_step_progress_past (district_id, student_id, step_id, changed_at, progress)
    values (new.district_id, new.student_id, new.step_id,
        case when tg_op = 'UPDATE' and new.changed_at = old.changed_at then clock_timestamp() else new.changed_at end,
        to_jsonb(new));
    return null;
end $$;
create trigger remember after insert or update on app.path_step_progress
    for each row execute function app.remember_step_progress();
