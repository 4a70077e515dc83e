-- One hundred states a student; the rule is the one the first judgement brought along.
insert into app.competency_state (student_id, competency_id, status, level, best_level, evidence_count, waiting_count,
    last_evidence_on, rule_id, reason_code, reason_params, stuck, changed_at)
  select s.id, c.id, 'DEVELOPING', 1 + c.tree_order % 3, 1 + c.tree_order % 3, 2, 0, current_date - c.tree_order,
    (select id from app.mastery_rule limit 1), 'NEEDS_MORE', '{}', false, now()
  from app.person s cross join app.competency c
  where s.grade_level = '06' and c.framework_id = '00000000-0000-7000-8000-000000000004'
  on conflict do nothing;

-- The course of one class expects sixty of them.
insert into app.course (id, source, sourced_id, title)
  values ('00000000-0000-7000-8000-000000000006', 'bench', 'course', 'Course');
update app.class set course_id = '00000000-0000-7000-8000-000000000006' where sourced_id = 'class-1';
insert into app.expectation_set (id, title, course_id, framework_id, rule_id, status, created_at, adopted_by, adopted_at)
  select '00000000-0000-7000-8000-000000000007', 'Course', '00000000-0000-7000-8000-000000000006',
    '00000000-0000-7000-8000-000000000004', id, 'ADOPTED', now(), '00000000-0000-7000-8000-000000000002', now()
  from app.mastery_rule limit 1;
insert into app.expectation_item (set_id, competency_id, required_level, position)
  select '00000000-0000-7000-8000-000000000007', id, 3, tree_order
  from app.competency where framework_id = '00000000-0000-7000-8000-000000000004' and tree_order <= 60;
