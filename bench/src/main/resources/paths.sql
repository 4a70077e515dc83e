-- Agreed paths, as two people would have left them: of 2,000 steps for the first two hundred students, of thirty for two
-- thousand others, whose first step ends this week. Expectations of grade 6 stand behind the short ones.
insert into app.competency (id, framework_id, identifier, kind, code, statement, language, depth, tree_order, search_text)
  select ('00000005-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-7000-8000-000000000004',
    ('00000005-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'COMPETENCY', 'P.' || n, 'I can do step ' || n, 'en', 0, 1000 + n, ''
  from generate_series(1, 2000) n;
insert into app.expectation_set (id, title, grade_level, framework_id, rule_id, status, created_at, adopted_by, adopted_at)
  select '00000000-0000-7000-8000-000000000008', 'Grade 6', '06', '00000000-0000-7000-8000-000000000004', id, 'ADOPTED', now(),
    '00000000-0000-7000-8000-000000000002', now()
  from app.mastery_rule limit 1;
insert into app.expectation_item (set_id, competency_id, required_level, position)
  select '00000000-0000-7000-8000-000000000008', id, 3, tree_order
  from app.competency where framework_id = '00000000-0000-7000-8000-000000000004' and tree_order <= 30;

create temporary table walker as
  select n, ('00000001-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as student_id,
    ('00000006-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as revision_id,
    case when n <= 200 then 2000 else 30 end as steps
  from generate_series(1, 2200) n;
insert into app.path_revision (id, student_id, number, status, cause, hash, basis, created_at, agreed_at)
  select revision_id, student_id, 1, 'ACTIVE', 'INITIAL', repeat('a', 64),
    jsonb_build_array(jsonb_build_object('kind', 'PERSON', 'id', '00000000-0000-7000-8000-000000000002')), now(), now()
  from walker;
create temporary table walk as
  select w.student_id, w.revision_id, w.steps, p as position,
    ('00000007-0000-7000-8000-' || lpad((w.n * 10000 + p)::text, 12, '0'))::uuid as step_id,
    case when w.steps = 30 then ('00000003-0000-7000-8000-' || lpad(p::text, 12, '0'))::uuid
      else ('00000005-0000-7000-8000-' || lpad(p::text, 12, '0'))::uuid end as competency_id
  from walker w cross join lateral generate_series(1, w.steps) p;
insert into app.path_step (revision_id, step_id, position, kind, mode, start_on, end_on, minutes, with_whom, option_ids, reasons)
  select revision_id, step_id, position, 'LEARN', 'INDEPENDENT', current_date + 7 * ((position - 1) / 3) - 2,
    current_date + 7 * ((position - 1) / 3) + 2, 40, '{}', '{}',
    jsonb_build_array(jsonb_build_object('code', 'REQUIRED_BY', 'competencyId', competency_id, 'params', '{}'::jsonb))
  from walk;
insert into app.path_step_target (revision_id, step_id, competency_id, level, position)
  select revision_id, step_id, competency_id, 3, 1 from walk;
insert into app.path_step_progress (student_id, step_id, status, changed_at)
  select student_id, step_id, case when steps > 30 and position <= 1500 then 'DONE' when position % 30 = 1 then 'AVAILABLE' else 'PLANNED' end,
    now()
  from walk;
drop table walk;
drop table walker;
